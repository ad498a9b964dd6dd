package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.rule.EventService;

/// Asks which work is over that temporary groups wait for. A port: tests answer without a window.
public interface EventForm {
    /// Work that is awaited.
    ///
    /// @param units the units of those that wait, the most first
    record Line(EventService.Awaited awaited, String units) {}

    /// What the person said; the reason is never blank.
    ///
    /// @param propose whether all that waited are to be proposed for closing at once
    record Answer(Line line, LocalDate on, boolean propose, String reason) {}

    Optional<Answer> ask(List<Line> lines, LocalDate today);
}
