package org.qingqun.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

/// Reasons people give for an answer to what a rule found; the first is filled in.
record Reasons(Messages messages) {
    List<String> of(@Nullable RuleId rule, Disposition answer) {
        var own = "review.reasons." + (rule == null ? "" : rule.value() + ".") + act(answer);
        var key = messages.bundle().containsKey(own) ? own : "review.reasons." + act(answer);
        return List.of(messages.text(key).split("\\|"));
    }

    /// However something is ended, the reasons are the same.
    private static String act(Disposition answer) {
        return switch (answer) {
            case KEEP -> "keep";
            case RECTIFY -> "rectify";
            case MERGE -> "merge";
            case DISSOLVE, DEREGISTER, TAKE_DOWN, OUT_OF_SCOPE -> "close";
        };
    }
}
