package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;

/// Where a record came from. `row` is the number a spreadsheet shows: 1-based, header counted; null when typed in by hand.
public record Source(@Nullable String file, @Nullable String sheet, @Nullable Integer row) {
    public static final Source BY_HAND = new Source(null, null, null);
}
