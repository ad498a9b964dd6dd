package org.qingqun.ingest;

import java.util.Map;
import org.qingqun.inventory.AssetField;

/// One row as it would be stored: per field the value in canonical text and the text it was read from.
///
/// @param row   the number a spreadsheet shows
/// @param cells by column number, 0 for the first, the text of everything in the row that is not blank, columns left aside included
public record RowPreview(int row, RowVerdict verdict, Map<AssetField, String> stored, Map<AssetField, String> seen, Map<Integer, String> cells) {
    public RowPreview {
        stored = Map.copyOf(stored);
        seen = Map.copyOf(seen);
        cells = Map.copyOf(cells);
    }

    RowPreview(int row, RowVerdict verdict, Map<AssetField, String> stored, Map<AssetField, String> seen) {
        this(row, verdict, stored, seen, Map.of());
    }

    RowPreview with(Map<Integer, String> texts) {
        return new RowPreview(row, verdict, stored, seen, texts);
    }
}
