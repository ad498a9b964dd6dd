package org.qingqun.ui.review;

import java.util.List;
import java.util.Optional;
import org.qingqun.rule.season.SeasonService;

/// Asks which groups are seasonal or stand ready, as their names suggest. A port: tests answer without a window.
public interface SeasonForm {
    /// A group that waits for a word.
    ///
    /// @param when `5–9 月`, or that it stands ready
    record Line(SeasonService.Open open, String unit, String when) {}

    /// What the person said of the chosen groups; the reason is never blank.
    ///
    /// @param confirmed false: their names mislead
    record Answer(List<Line> chosen, boolean confirmed, String reason) {}

    Optional<Answer> ask(List<Line> lines);
}
