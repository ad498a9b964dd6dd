package org.qingqun.cleanup;

import org.qingqun.common.Messages;

/// The reason a case of a unit's own gets: it says that it is the unit's word. Kept with the case as people write theirs, in the office's language.
public record ReturnedReasons(Messages messages) {
    /// @param early it was gone before the baseline day
    String of(ReturnedDecision decision, boolean early) {
        var on = decision.doneOn();
        if (early) return messages.format("returned.reason.gone", String.valueOf(on));
        var reason = decision.reason();
        if (reason != null && !reason.isBlank()) return messages.format("returned.reason", reason);
        if (!decision.done()) return messages.text("returned.reason.none");
        return on == null ? messages.text("returned.reason.done") : messages.format("returned.reason.doneOn", on);
    }
}
