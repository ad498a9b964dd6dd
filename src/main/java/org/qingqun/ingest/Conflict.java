package org.qingqun.ingest;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetField;

/// A row that disagrees with a field a person edited. What was edited stays unless an `Overruling` says otherwise.
///
/// @param row    the number a spreadsheet shows
/// @param name   of the asset
/// @param ours   the edited value in canonical text, as `RowPreview` holds it; null where there is none
/// @param theirs the returned value, the same way
public record Conflict(String sheet, int row, String name, AssetField field, @Nullable String ours, @Nullable String theirs) {}
