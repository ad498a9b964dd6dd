package org.qingqun.ingest.mapping;

import org.qingqun.inventory.AssetField;

/// A column and the field it was taken for.
///
/// @param index      0 for the first
/// @param header     as read; two-row headings are joined by `-`
/// @param confidence per cent; 0 for a heading nobody knows
public record Column(int index, String header, AssetField field, int confidence) {
    /// The heading is one of those that often mean something else: 主办单位 may be the unit or a section of it.
    public boolean isWeak() {
        return confidence <= HeaderWords.WEAK;
    }
}
