package org.qingqun.approval.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.inventory.AssetId;

/// What a row of a signed sheet says.
///
/// @param comment null only for AGREE
/// @param until   only for DEFER
/// @param into    only for AGREE to a merge: another one that it goes into than was printed; `comment` says so in words
public record SheetAnswer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until, @Nullable AssetId into) {
    public SheetAnswer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until) {
        this(verdict, comment, until, null);
    }
}
