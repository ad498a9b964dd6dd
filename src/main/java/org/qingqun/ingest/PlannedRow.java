package org.qingqun.ingest;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;

/// What is to be done with one row.
///
/// @param unit     null where none could be found
/// @param before   the asset it is, null for a new one or a row left out
/// @param after    its facts afterwards, equal to those before where nothing changes; null for a row left out
/// @param draft    the asset it becomes, with its identity, for a new one
/// @param question it resembles an asset without being the same
/// @param overruled an edited value gave way in it, as a person said
record PlannedRow(RowPreview preview, @Nullable UnitId unit, @Nullable Asset before, @Nullable AssetFacts after, @Nullable AssetDraft draft,
        @Nullable Identity identity, boolean question, boolean overruled) {
    static PlannedRow wrong(RowPreview preview, @Nullable UnitId unit) {
        return new PlannedRow(preview, unit, null, null, null, null, false, false);
    }

    Counts counts() {
        int asked = question ? 1 : 0;
        return switch (preview.verdict()) {
            case NEW -> new Counts(1, 0, 0, asked, 0, 0);
            case UPDATED -> new Counts(0, 1, 0, asked, 0, 0);
            case SAME -> new Counts(0, 0, 1, asked, 0, 0);
            case CONFLICT -> new Counts(0, 0, 0, asked, 1, 0);
            case WRONG -> new Counts(0, 0, 0, asked, 0, 1);
        };
    }
}
