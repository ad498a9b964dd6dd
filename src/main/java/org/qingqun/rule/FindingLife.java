package org.qingqun.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;

/// A finding across scans.
///
/// @param firstSeen the scan that found it first, without a gap since
/// @param goneOn    the scan that did not find it any more, only with `GONE`
public record FindingLife(Finding finding, Stage stage, LocalDate firstSeen, @Nullable LocalDate goneOn) {
    public enum Stage implements Keyed {
        /// found by the last scan and not before
        NEW,
        /// found before and still there
        PERSISTING,
        /// not found any more
        GONE,
        /// found, and a person has decided that it may stand
        DECIDED
    }
}
