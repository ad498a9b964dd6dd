package org.qingqun.ui.overview;

import static org.qingqun.ui.overview.WorkItem.Urgency.ANSWERED;
import static org.qingqun.ui.overview.WorkItem.Urgency.LATER;
import static org.qingqun.ui.overview.WorkItem.Urgency.OVERDUE;
import static org.qingqun.ui.overview.WorkItem.Urgency.WAITING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.WorkItem.Kind;
import org.qingqun.ui.overview.WorkItem.Urgency;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;

/// Turns facts into today's work, in the reader's words.
public record WorkList(Messages messages) {
    private static final int NAMED_RULES = 3;

    public List<WorkItem> of(Facts facts) {
        var items = new ArrayList<WorkItem>();
        boolean over = facts.daysLeft().map(days -> days < 0).orElse(false);
        add(items, Kind.RETURNED, ANSWERED, facts.cases(CaseState.RETURNED), Visit.to(Page.CLEANUP).withState(CaseState.RETURNED.key()),
                String.join(messages.text("list.between"), facts.signing().comments()));
        add(items, Kind.MISSING_UNITS, over ? OVERDUE : WAITING, facts.missingUnits(), Visit.to(Page.INGEST).withState("missing"), "");
        add(items, Kind.OVERDUE_CASES, OVERDUE, facts.overdue().cases(), Visit.to(Page.CLEANUP).withState("overdue"),
                FigureText.count(facts.overdue().longestDays()));
        add(items, Kind.LATE_SHEETS, OVERDUE, facts.signing().late().cases(), Visit.to(Page.APPROVAL).withState("sheets"),
                FigureText.count(facts.signing().late().longestDays()));
        add(items, Kind.RISEN, OVERDUE, facts.risen().size(), Visit.to(Page.PROGRESS),
                facts.risen().stream().limit(2).map(r -> r.unit() + " " + FigureText.signed(r.by())).collect(Collectors.joining("，")));
        add(items, Kind.EXECUTED, WAITING, facts.cases(CaseState.EXECUTED), Visit.to(Page.CLEANUP).withState(CaseState.EXECUTED.key()), "");
        add(items, Kind.SUBMITTED, WAITING, facts.cases(CaseState.SUBMITTED), Visit.to(Page.APPROVAL), "");
        add(items, Kind.PROPOSED, WAITING, facts.cases(CaseState.PROPOSED), Visit.to(Page.CLEANUP).withState(CaseState.PROPOSED.key()), "");
        int accused = facts.findings(RuleId.DUPLICATE, false, Severity.LIKELY, Severity.STRONG);
        add(items, Kind.FINDINGS, WAITING, accused, Visit.to(Page.REVIEW), byRule(facts));
        add(items, Kind.DUPLICATES, WAITING, facts.findings(RuleId.DUPLICATE, true, Severity.LIKELY, Severity.STRONG), Visit.to(Page.MERGE), "");
        add(items, Kind.ASKED, LATER, facts.findings(RuleId.ZOMBIE, true, Severity.ASK), Visit.to(Page.REVIEW).withState(Severity.ASK.key()), "");
        items.sort(Comparator.comparing(WorkItem::urgency)); // stable: the order above holds inside each
        return items;
    }

    private String byRule(Facts facts) {
        var most = facts.findings().keySet().stream().filter(rule -> !rule.equals(RuleId.DUPLICATE) && accused(facts, rule) > 0)
                .sorted(Comparator.comparingInt((RuleId rule) -> -accused(facts, rule)).thenComparing(RuleId::value)).toList();
        var named = most.stream().limit(NAMED_RULES).map(rule -> new FindingText(messages).rule(rule) + " " + FigureText.count(accused(facts, rule)));
        int others = most.stream().skip(NAMED_RULES).mapToInt(rule -> accused(facts, rule)).sum();
        var rest = others == 0 ? Stream.<String>empty() : Stream.of(messages.format("overview.work.others", FigureText.count(others)));
        return Stream.concat(named, rest).collect(Collectors.joining(" · "));
    }

    private static int accused(Facts facts, RuleId rule) {
        return facts.findings(rule, true, Severity.LIKELY, Severity.STRONG);
    }

    private void add(List<WorkItem> into, Kind kind, Urgency urgency, int count, Visit visit, String detail) {
        if (count == 0) return;
        var key = "overview.work." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        into.add(new WorkItem(kind, urgency, messages.format(key + ".title", FigureText.count(count)), messages.format(key + ".note", detail), count,
                messages.text(key + ".verb"), visit));
    }
}
