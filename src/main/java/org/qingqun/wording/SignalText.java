package org.qingqun.wording;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.Signal;

/// What spoke for or against two assets doing the same work, in words. The kinds are those of `duplicate.score.SignalKind`.
public record SignalText(Messages messages) {
    /// Kinds whose sides are keys of platforms.
    private static final Set<String> PLATFORMS = Set.of(SignalKind.PLATFORM_DIFFERS.key(), SignalKind.CARRIER_DIFFERS.key());

    /// `名称核心相同：控辍保学`, `序号不同：第一网格 ≠ 第二网格`
    public String explain(Signal signal) {
        var platforms = PLATFORMS.contains(signal.kind());
        return messages.format("signal." + signal.kind(), platforms ? platform(signal.left()) : side(signal.left()),
                platforms ? platform(signal.right()) : side(signal.right()));
    }

    /// `+0.40`, `−0.25`: how much it carried.
    public String weight(Signal signal) {
        return (signal.weight() < 0 ? "−" : "+") + FindingText.score(Math.abs(signal.weight()));
    }

    private String platform(@Nullable String key) {
        return key == null ? FigureText.NONE : new Terms(messages).of(Keyed.of(Platform.class, key));
    }

    private static String side(@Nullable String text) {
        return text == null || text.isBlank() ? FigureText.NONE : text;
    }
}
