package org.qingqun.ui.inventory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Listing;

/// A column of the list as text: for the clipboard and for a file, so that both hold what is in sight.
///
public enum ListColumn {
    CODE("code", 12, Row::code),
    NAME("name", 32, Row::name),
    UNIT("unit", 24, Row::unit),
    PLATFORM("platform", 10, Row::platform),
    MEMBERS("members", 8, row -> row.asset().facts().members()),
    LAST_ACTIVE("lastActive", 12, Row::lastActive),
    CREATED("created", 12, Row::created),
    TERM("term", 14, Row::term),
    CUSTODIAN("custodian", 12, Row::custodian),
    PURPOSE("purpose", 32, Row::purpose),
    FILING("filing", 16, Row::filing),
    RULES("rules", 20, row -> row.marks().stream().map(Row.Mark::rule).collect(Collectors.joining("、"))),
    STATE("state", 10, Row::stateText);

    private static final String FORMULA = "=+-@";
    private final String id;
    private final int width;
    private final Function<Row, @Nullable Object> value;

    /// @param width in characters
    ListColumn(String id, int width, Function<Row, @Nullable Object> value) {
        this.id = id;
        this.width = width;
        this.value = value;
    }

    /// By the column's id in the table.
    static Optional<ListColumn> of(@Nullable String id) {
        return java.util.Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    Listing.Column<Row> printed(Messages messages) {
        return new Listing.Column<>(messages.text("inventory.column." + id), width, value);
    }

    /// Lines of cells parted by tabs, a heading first, as spreadsheets paste them. No cell begins a formula.
    static String tabbed(List<ListColumn> columns, List<Row> rows, Messages messages) {
        var head = columns.stream().map(column -> column.printed(messages).heading()).collect(Collectors.joining("\t"));
        return rows.stream().map(row -> columns.stream().map(column -> cell(column.value.apply(row))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString().replaceAll("[\\t\\r\\n]+", " ");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
