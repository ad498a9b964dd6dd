package org.qingqun.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.StatedReason;

/// Reasons as people wrote them, put together where they differ only in days and in the names they quote: seven hundred sentences become the eight that were
/// meant.
record GivenReasons(Messages messages) {
    private static final int MOST = 8;
    private static final String LEFT_OUT = "…";
    /// A date of any precision, or a quoted name.
    private static final Pattern PARTICULAR = Pattern.compile("“[^”]*”|「[^」]*」|\"[^\"]*\"|\\d{4}(?:[-./]\\d{1,2}){1,2}|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?");

    /// The most frequent first; what is left after the eighth together, then what has no reason.
    List<Group> of(Collection<StatedReason> stated) {
        var groups = new LinkedHashMap<String, Figures>();
        var none = Figures.ZERO;
        for (var one : stated) {
            var kind = kind(one.reason());
            if (kind.isEmpty()) none = none.plus(one.figures());
            else groups.merge(kind, one.figures(), Figures::plus);
        }
        var sorted = groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Group g) -> -FigureTables.gone(g.figures())).thenComparing(Group::key)).toList();
        var shown = new ArrayList<>(sorted.size() > MOST + 1 ? sorted.subList(0, MOST) : sorted);
        var rest = sorted.subList(shown.size(), sorted.size());
        if (!rest.isEmpty()) shown.add(new Group(messages.format("report.reason.other", rest.size()), rest.stream().map(Group::figures).reduce(Figures.ZERO, Figures::plus)));
        if (!none.equals(Figures.ZERO)) shown.add(new Group(messages.text("report.reason.none"), none));
        return shown;
    }

    /// `2026-06以后无工作消息` and `2025-11以后无工作消息` are one.
    static String kind(@Nullable String reason) {
        if (reason == null) return "";
        var kind = PARTICULAR.matcher(reason.replaceAll("\\s+", "")).replaceAll(LEFT_OUT).replaceAll("[。；;.]+$", "");
        return kind.equals(LEFT_OUT) ? "" : kind;
    }
}
