package org.qingqun.ingest.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// A table that was understood: which family it lists and which column means what. Its rows come one by one, see `LedgerSink`.
///
/// @param layout    fingerprint of its headings
/// @param headerRow the last heading row as a spreadsheet counts
/// @param titles    the lines above the heading
/// @param unitLine  the unit named on a labelled line, null without one
/// @param dataDate  the day it was filled in, null where it does not say
public record Ledger(String sheet, Family family, String layout, int headerRow, List<Column> columns, List<String> titles, @Nullable String unitLine,
        @Nullable LocalDate dataDate, boolean date1904) {
    /// Below this a column has to be confirmed by a person.
    public static final int SURE = 80;

    public Ledger {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    public Optional<Column> column(AssetField field) {
        for (var column : columns) if (column.field() == field) return Optional.of(column);
        return Optional.empty();
    }

    /// As read; empty where no column holds the field.
    public String heading(AssetField field) {
        return column(field).map(Column::header).orElse("");
    }

    public boolean has(AssetField field) {
        return column(field).isPresent();
    }
}
