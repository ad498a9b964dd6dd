package org.qingqun.approval.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;

/// What a row of a signed sheet says.
///
/// @param comment null only for AGREE
/// @param until   only for DEFER
public record SheetAnswer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until) {}
