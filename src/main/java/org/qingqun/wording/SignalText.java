package org.qingqun.wording;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.rule.Evidence.Signal;

/// What spoke for or against two assets doing the same work, in words. The kinds are those of `duplicate.SignalKind`.
public record SignalText(Messages messages) {
    /// `名称核心相同：控辍保学`, `序号不同：第一网格 ≠ 第二网格`
    public String explain(Signal signal) {
        return messages.format("signal." + signal.kind(), side(signal.left()), side(signal.right()));
    }

    /// `+0.40`, `−0.25`: how much it carried.
    public String weight(Signal signal) {
        return (signal.weight() < 0 ? "−" : "+") + FindingText.score(Math.abs(signal.weight()));
    }

    private static String side(@Nullable String text) {
        return text == null || text.isBlank() ? FigureText.NONE : text;
    }
}
