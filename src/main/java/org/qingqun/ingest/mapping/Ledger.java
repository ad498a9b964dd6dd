package org.qingqun.ingest.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// A table that was understood: which family it lists, which column means what, and the rows that are assets.
///
/// @param layout    fingerprint of its headings
/// @param headerRow the last heading row as a spreadsheet counts
/// @param titles    the lines above the heading
/// @param unitLine  the unit named on a labelled line, null without one
/// @param dataDate  the day it was filled in, null where it does not say
public record Ledger(String sheet, Family family, String layout, int headerRow, List<Column> columns, List<String> titles, @Nullable String unitLine,
        @Nullable LocalDate dataDate, List<Row> rows, boolean date1904) {
    /// Below this a column has to be confirmed by a person.
    public static final int SURE = 80;

    public Ledger {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    public Optional<Column> column(AssetField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    /// Some column that holds something was not matched with confidence.
    public boolean isUnsure() {
        return columns.stream().anyMatch(this::isUnsure);
    }

    /// This column holds something and was not matched with confidence.
    public boolean isUnsure(Column c) {
        return c.confidence() < SURE && rows.stream().anyMatch(r -> !r.cell(c.index()).isBlank());
    }
}
