package org.qingqun.ingest;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// What the user knows better than the files.
///
/// @param family take every table for this family; null: find out per table
/// @param unit   name of the unit that every table without one belongs to; null: find out per file
public record ImportOptions(@Nullable Family family, @Nullable String unit) {
    public static final ImportOptions NONE = new ImportOptions(null, null);
}
