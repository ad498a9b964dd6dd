package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.Optional;

/// Asks who agreed that findings of an asset may stand, why, and until when. A port: tests answer without a window.
public interface ExemptForm {
    /// What the person said; approver and reason are never blank.
    ///
    /// @param all   everything that is found of the asset, not only by the rule in sight
    /// @param until the last day it holds
    record Answer(boolean all, String approver, LocalDate until, String reason) {}

    /// @param asset its name
    /// @param rule  the name of the rule in sight
    /// @param until the day that is proposed
    Optional<Answer> ask(String asset, String rule, LocalDate until);
}
