package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The sentences of a report that state what was reached.
record SummaryText(Messages messages, Terms terms, DayText days, ReportOptions options) {
    List<String> title(ReportInput in) {
        var text = in.families().size() == Family.values().length ? messages.format("report.title.all", in.place())
                : messages.format("report.title.some", in.place(), families(in));
        return text.lines().map(String::strip).toList();
    }

    String addressee(ReportInput in) {
        var named = options.addressee();
        return named == null ? messages.text("report.addressee." + placeKey(in.placeLevel())) : messages.format("report.addressee.named", named);
    }

    Paragraph intro(ReportInput in) {
        return new Paragraph(messages.format("report.intro", in.place().isEmpty() ? messages.text("report.nowhere") : in.place(), families(in), in.campaign().name()), false);
    }

    Paragraph seed(ReportInput in) {
        return new Paragraph(headline().of(in), true);
    }

    /// What 市县两级 takes in, where the headline says so.
    java.util.Optional<Paragraph> levels(ReportInput in) {
        if (!headline().isSpread(in)) return java.util.Optional.empty();
        return java.util.Optional.of(new Paragraph(messages.text("report.terms.both." + in.placeLevel().key()), false));
    }

    /// Every origin and fate of the main family in one sentence; without a baseline only that there is none.
    Paragraph account(ReportInput in) {
        var day = in.campaign().baselineDay();
        if (!in.campaign().isLocked() || day == null) return new Paragraph(messages.text("report.account.unlocked"), false);
        var f = in.main().total();
        return new Paragraph(messages.format("report.account", days.of(day), terms.of(in.main().family()), f.baseline(), f.lateDeclared(), f.added(),
                f.mergedInto(), f.returned(), f.closed(), f.mergedAway(), f.outOfScope(), days.of(in.asOf()), f.remaining()), true);
    }

    Paragraph returns(Returns returns) {
        return new Paragraph(messages.format("report.returns", returns.expected(), returns.received(), FigureText.rate(returns.share())), true);
    }

    Paragraph approvals(ReportInput in) {
        var grades = Stream.of(ApprovalGrade.values()).filter(g -> in.approvals().getOrDefault(g, 0) > 0)
                .map(g -> messages.format("report.approvals.grade", terms.of(g), in.approvals().getOrDefault(g, 0))).toList();
        if (grades.isEmpty()) return new Paragraph(messages.text("report.approvals.none"), false);
        return new Paragraph(messages.format("report.approvals", join("report.join.words", grades)), true);
    }

    List<Paragraph> problems(ReportInput in) {
        var open = in.open();
        var found = Stream.of(named("missing", in.returns().missing()), counted("overdue", open.overdue()), counted("unverified", open.unverified()),
                counted("blocked", open.blocked()), named("risen", in.risen()), counted("restored", in.total().restoredFlow()))
                .filter(s -> !s.isEmpty()).toList();
        if (found.isEmpty()) return List.of(new Paragraph(messages.text("report.problem.none"), false));
        return ordered(found);
    }

    List<Paragraph> nextSteps(ReportInput in) {
        var steps = new ArrayList<String>();
        int missing = in.returns().missing().size();
        if (missing > 0) steps.add(messages.format("report.next.missing", missing));
        int open = in.open().waiting() + in.open().running() + in.open().unverified() + in.open().blocked();
        var deadline = in.campaign().deadline();
        if (open > 0) steps.add(deadline == null || deadline.isBefore(in.asOf()) ? messages.format("report.next.open", open)
                : messages.format("report.next.openUntil", open, days.of(deadline)));
        target(in).ifPresent(steps::add);
        steps.add(messages.text("report.next.always"));
        return ordered(steps);
    }

    private java.util.Optional<String> target(ReportInput in) {
        var target = in.campaign().targetPerMille();
        var rate = in.main().total().disposalRate();
        if (target == null || rate.numerator() * 1000 >= target * rate.denominator()) return java.util.Optional.empty();
        return java.util.Optional.of(messages.format("report.next.target", terms.of(in.main().family()),
                FigureText.rate(new org.qingqun.common.Fraction(target, 1000)), FigureText.rate(rate)));
    }

    private Headline headline() {
        return new Headline(messages, options.rate());
    }

    private String families(ReportInput in) {
        return join("report.join.words", in.families().stream().map(f -> terms.of(f.family())).toList());
    }

    private String join(String key, List<String> parts) {
        return String.join(messages.text(key), parts);
    }

    private String counted(String problem, int count) {
        return count == 0 ? "" : messages.format("report.problem." + problem, count);
    }

    /// Names the first dozen: a page of names would bury the rest.
    private String named(String problem, List<String> names) {
        if (names.isEmpty()) return "";
        int shown = Math.min(names.size(), 12);
        var key = "report.problem." + problem + (shown < names.size() ? ".more" : "");
        return messages.format(key, names.size(), join("report.join.words", names.subList(0, shown)));
    }

    private List<Paragraph> ordered(List<String> sentences) {
        if (sentences.size() == 1) return List.of(new Paragraph(Objects.requireNonNull(sentences.getFirst()), true));
        return IntStream.range(0, sentences.size()).mapToObj(i -> new Paragraph(messages.format("report.ordinal." + (i + 1), sentences.get(i)), true)).toList();
    }

    private static String placeKey(Level level) {
        return level == Level.CITY || level == Level.COUNTY || level == Level.TOWN ? level.key() : "other";
    }
}
