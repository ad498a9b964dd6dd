package org.qingqun.ingest;

import java.util.Map;
import org.qingqun.inventory.AssetField;

/// One row as it would be stored: per field the value in canonical text and the text it was read from.
///
/// @param row the number a spreadsheet shows
public record RowPreview(int row, RowVerdict verdict, Map<AssetField, String> stored, Map<AssetField, String> seen) {
    public RowPreview {
        stored = Map.copyOf(stored);
        seen = Map.copyOf(seen);
    }
}
