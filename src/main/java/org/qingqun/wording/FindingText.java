package org.qingqun.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;

/// A finding as a sentence anybody can check by hand: what was seen, who says so, as of when, and the limit. At the limit counts.
public record FindingText(Messages messages) {
    private static final int STRONGEST_SIGNALS = 3;

    /// All of a finding's evidence in one sentence, ended by a full stop. Of several likenesses the first says why, the others are named.
    public String explain(Finding finding) {
        var all = finding.evidence();
        boolean several = all.size() > 1 && all.stream().allMatch(SameFunction.class::isInstance);
        var sentence = several ? explain(all.getFirst(), finding) + others(all.subList(1, all.size()))
                : all.stream().map(e -> explain(e, finding)).collect(Collectors.joining(messages.text("finding.join")));
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

    /// The limit it was held against, `90 天`; — where the rule has none.
    public String limit(Evidence evidence) {
        return switch (evidence) {
            case Silent e -> days(e.limitDays());
            case SilentPerhaps e -> days(e.limitDays());
            case ActivityUnknown e -> days(e.limitDays());
            case PastEnd e -> days(e.graceDays());
            case PastEndPerhaps e -> days(e.graceDays());
            case SameFunction _ -> FigureText.NONE;
        };
    }

    /// What was found instead, `266 天`, `214–243 天`, `0.93`; — where nothing is known.
    public String actual(Evidence evidence) {
        return switch (evidence) {
            case Silent e -> days(e.silentDays());
            case SilentPerhaps e -> messages.format("finding.daysBetween", FigureText.count(e.atLeast()), FigureText.count(e.atMost()));
            case ActivityUnknown _ -> FigureText.NONE;
            case PastEnd e -> days(e.daysOver());
            case PastEndPerhaps e -> date(e.endsOn());
            case SameFunction e -> score(e.score());
        };
    }

    /// A likeness with two decimals, `0.93`.
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private String explain(Evidence evidence, Finding of) {
        return switch (evidence) {
            case Silent e -> messages.format(silent(e), date(e.lastActive()), source(of), of.asOf(), e.silentDays(), e.limitDays());
            case SilentPerhaps e -> messages.format("finding.silentPerhaps", date(e.lastActive()), source(of), of.asOf(), e.atLeast(), e.atMost(), e.limitDays());
            case ActivityUnknown e -> messages.format("finding.activityUnknown", source(of), e.limitDays());
            case PastEnd e -> messages.format(past(e), date(e.endsOn()), of.asOf(), e.daysOver(), e.graceDays());
            case PastEndPerhaps e -> messages.format("finding.pastEndPerhaps", date(e.endsOn()), of.asOf(), e.graceDays());
            case SameFunction e -> messages.format("finding.sameFunction", e.otherName(), score(e.score()), signals(e));
        };
    }

    /// A coarse date was counted from its last possible day, so the days are the fewest there can be.
    private static String silent(Silent e) {
        if (!e.lastActive().isExact()) return "finding.silent.coarse";
        return e.silentDays() == e.limitDays() ? "finding.silent.reached" : "finding.silent.exceeded";
    }

    private static String past(PastEnd e) {
        if (e.graceDays() == 0) return "finding.pastEnd.noGrace";
        return e.daysOver() == e.graceDays() ? "finding.pastEnd.reached" : "finding.pastEnd.exceeded";
    }

    private String signals(SameFunction e) {
        var text = new SignalText(messages);
        return e.signals().stream().limit(STRONGEST_SIGNALS).map(text::explain).collect(Collectors.joining(messages.text("finding.join")));
    }

    private String source(Finding of) {
        var grade = new Terms(messages).of(of.grade());
        LocalDate dataDate = of.dataDate();
        return dataDate == null ? grade : messages.format("finding.sourceOn", grade, dataDate);
    }

    private String date(PartialDate date) {
        return new DateText(messages).of(date);
    }

    private String days(long days) {
        return messages.format("finding.days", FigureText.count(days));
    }
}
