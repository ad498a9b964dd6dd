package org.qingqun.ingest;

import org.qingqun.inventory.AssetField;

/// One column of a sheet and the field it was taken for.
///
/// @param column     0 for the first
/// @param header     the heading as read; two-row headings are joined by `-`
/// @param confidence per cent, 0–100
/// @param unsure     it holds something and a person has to say what it means
public record ColumnMatch(int column, String header, AssetField field, int confidence, boolean unsure) {}
