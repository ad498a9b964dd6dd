package org.qingqun.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qingqun.campaign.Limit.Measure;
import org.qingqun.campaign.Limit.Sense;
import org.qingqun.common.Messages;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Measured;
import org.qingqun.rule.RuleId;

/// A finding as a sentence anybody can check by hand: what was seen, who says so, as of when, and the limit. At the limit counts.
public record FindingText(Messages messages) {
    /// All of a finding's evidence in one sentence, ended by a full stop. Of several likenesses the first says why, the others are named.
    public String explain(Finding finding) {
        var text = new EvidenceText(messages, finding);
        var all = finding.evidence();
        boolean several = all.size() > 1 && all.stream().allMatch(SameFunction.class::isInstance);
        var sentence = several ? text.explain(all.getFirst()) + others(all.subList(1, all.size()))
                : all.stream().map(text::explain).collect(Collectors.joining(messages.text("finding.join")));
        return sentence + messages.text("finding.end");
    }

    private String others(List<Evidence> likenesses) {
        var named = likenesses.stream().map(SameFunction.class::cast).map(e -> messages.format("finding.sameFunction.other", e.otherName(), score(e.score())))
                .collect(Collectors.joining(messages.text("list.between")));
        return messages.format("finding.sameFunction.others", named);
    }

    /// The rule's name as screens and reports print it.
    public String rule(RuleId rule) {
        return messages.text("rule." + rule.value());
    }

    /// The limit it was held against, `90 天`, `> 500 人`; — where the rule has none.
    public String limit(Evidence evidence) {
        var measured = Measured.of(evidence);
        if (measured.limit() == null || measured.measure() == null) return FigureText.NONE;
        return sign(measured.sense()) + counted(measured.limit().longValue(), measured.measure());
    }

    /// What was found instead, `266 天`, `214–243 天`, `0.93`; — where nothing is known.
    public String actual(Evidence evidence) {
        if (evidence instanceof SilentPerhaps e) return messages.format("finding.daysBetween", FigureText.count(e.atLeast()), FigureText.count(e.atMost()));
        if (evidence instanceof PastEndPerhaps e) return new DateText(messages).of(e.endsOn());
        var measured = Measured.of(evidence);
        var actual = measured.actual();
        if (actual == null) return FigureText.NONE;
        return measured.measure() == null ? score(actual.doubleValue()) : counted(actual.longValue(), measured.measure());
    }

    /// A likeness with two decimals, `0.93`.
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private String counted(long value, Measure measure) {
        return messages.format("finding.counted." + measure.key(), FigureText.count(value));
    }

    private static String sign(Sense sense) {
        return switch (sense) {
            case AT_LEAST, IS -> "";
            case AT_MOST -> "≤ ";
            case ABOVE -> "> ";
            case BELOW -> "< ";
        };
    }
}
