package org.qingqun.ui.inventory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.report.document.Listing;

/// A column of the list as text: for the clipboard and for a file, so that both hold what is in sight.
public enum ListColumn {
    CODE("code", 12), NAME("name", 32), UNIT("unit", 24), PLATFORM("platform", 10), MEMBERS("members", 8), LAST_ACTIVE("lastActive", 12), CREATED("created", 12),
    TERM("term", 14), CUSTODIAN("custodian", 12), PURPOSE("purpose", 32), FILING("filing", 16), RULES("rules", 20), STATE("state", 10);

    private final String id;
    private final int width;

    /// @param width in characters
    ListColumn(String id, int width) {
        this.id = id;
        this.width = width;
    }

    private @Nullable Object value(Row row) {
        return switch (this) {
            case CODE -> row.code();
            case NAME -> row.name();
            case UNIT -> row.unit();
            case PLATFORM -> row.platform();
            case MEMBERS -> row.asset().facts().members();
            case LAST_ACTIVE -> row.lastActive();
            case CREATED -> row.created();
            case TERM -> row.term();
            case CUSTODIAN -> row.custodian();
            case PURPOSE -> row.purpose();
            case FILING -> row.filing();
            case RULES -> row.marks().stream().map(Row.Mark::rule).collect(Collectors.joining("、"));
            case STATE -> row.stateText();
        };
    }

    /// As the list prints it.
    String text(Row row) {
        return this == MEMBERS ? row.members() : Objects.toString(value(row), "");
    }

    /// How SQL orders by it; by id where it cannot.
    Sort sort() {
        return switch (this) {
            case NAME -> Sort.NAME;
            case UNIT -> Sort.UNIT;
            case PLATFORM -> Sort.PLATFORM;
            case MEMBERS -> Sort.MEMBERS;
            case LAST_ACTIVE -> Sort.LAST_ACTIVE;
            case TERM -> Sort.ENDS_ON;
            case STATE -> Sort.STATE;
            case CODE, CREATED, CUSTODIAN, PURPOSE, FILING, RULES -> Sort.ID;
        };
    }

    /// By the column's id in the table.
    static Optional<ListColumn> of(@Nullable String id) {
        return java.util.Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    Listing.Column<Row> printed(Messages messages) {
        return new Listing.Column<>(messages.text("inventory.column." + id), width, this::value);
    }

    /// Lines of cells parted by tabs, a heading first, as spreadsheets paste them. No cell begins a formula.
    static String tabbed(List<ListColumn> columns, List<Row> rows, Messages messages) {
        var head = columns.stream().map(column -> column.printed(messages).heading()).collect(Collectors.joining("\t"));
        return rows.stream().map(row -> columns.stream().map(column -> cell(column.value(row))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Words.guard(value.toString().replaceAll("[\\t\\r\\n]+", " "));
    }
}
