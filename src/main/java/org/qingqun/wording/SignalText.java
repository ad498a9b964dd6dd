package org.qingqun.wording;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Kinds that read better as one thing that only one side says.
    private static final Set<String> ONE_SIDED = keys(SignalKind.CORE_CONTAINED, SignalKind.PURPOSE_ALIKE, SignalKind.YEAR_DIFFERS, SignalKind.SERIAL_ONE_SIDED,
            SignalKind.COHORT_ONE_SIDED, SignalKind.LEVEL_ONE_SIDED, SignalKind.ROLE_ONE_SIDED, SignalKind.DIRECTION_ONE_SIDED);

    /// `名称说的是同一件事：控辍保学`, `序号不同：第一网格 ≠ 第二网格`
    public String explain(Signal signal) {
        var platforms = PLATFORMS.contains(signal.kind());
        var key = "signal." + signal.kind();
        if (platforms) return messages.format(key, platform(signal.left()), platform(signal.right()));
        if (isBlank(signal.left()) != isBlank(signal.right()) && ONE_SIDED.contains(signal.kind()))
            return messages.format(key + ".one", side(isBlank(signal.left()) ? signal.right() : signal.left()));
        if (signal.weight() < 0 && signal.kind().equals(SignalKind.YEAR_DIFFERS.key())) return messages.format(key + ".apart", side(signal.left()), side(signal.right()));
        if (isBlank(signal.left()) && isBlank(signal.right()) && signal.kind().equals(SignalKind.CORE_EQUAL.key())) return messages.text(key + ".none");
        if (Objects.equals(signal.left(), signal.right()) && signal.kind().equals(SignalKind.PURPOSE_ALIKE.key())) return messages.format(key + ".same", side(signal.left()));
        return messages.format(key, side(signal.left()), side(signal.right()));
    }

    /// `+0.40`, `−0.25`: how much it carried.
    public String weight(Signal signal) {
        return (signal.weight() < 0 ? "−" : "+") + FindingText.score(Math.abs(signal.weight()));
    }

    private String platform(@Nullable String key) {
        return key == null ? FigureText.NONE : new Terms(messages).of(Keyed.of(Platform.class, key));
    }

    private static Set<String> keys(SignalKind... kinds) {
        return Arrays.stream(kinds).map(SignalKind::key).collect(Collectors.toSet());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String side(@Nullable String text) {
        return text == null || isBlank(text) ? FigureText.NONE : text;
    }
}
