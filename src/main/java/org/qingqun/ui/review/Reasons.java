package org.qingqun.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

/// Reasons people give for what a rule found; the first is filled in.
record Reasons(Messages messages) {
    List<String> of(@Nullable RuleId rule) {
        var key = "review.reasons." + (rule == null ? "other" : rule.value());
        return List.of((messages.bundle().containsKey(key) ? messages.text(key) : messages.text("review.reasons.other")).split("\\|"));
    }
}
