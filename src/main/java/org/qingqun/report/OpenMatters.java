package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What did not go well and what comes next, each a sentence with its number where there are several.
record OpenMatters(Messages messages, Terms terms, DayText days) {
    /// A page of names would bury the rest.
    private static final int MOST_NAMES = 12;

    List<Paragraph> problems(ReportInput in) {
        var open = in.open();
        var found = Stream.of(named("missing", in.returns().missing(), Basis.RETURNS), counted("provisional", in.provisional().size(), Basis.UNITS),
                counted("overdue", open.overdue(), Basis.OVERDUE), counted("unverified", open.unverified(), Basis.UNVERIFIED),
                counted("blocked", open.blocked(), Basis.BLOCKED), named("risen", risen(in), Basis.CENSUS),
                named("rebound", in.beside().rebounds(), Basis.CENSUS), counted("restored", in.total().restoredFlow(), Basis.CENSUS),
                unproven(in), heavier(in), office(in)).flatMap(Optional::stream).toList();
        return found.isEmpty() ? List.of(Paragraph.plain(messages.text("report.problem.none"))) : ordered(found);
    }

    List<Paragraph> nextSteps(ReportInput in) {
        var steps = new ArrayList<Paragraph>();
        int missing = in.returns().missing().size();
        if (missing > 0) steps.add(new Paragraph(messages.format("report.next.missing", missing), Basis.RETURNS));
        open(in).ifPresent(steps::add);
        target(in).ifPresent(steps::add);
        steps.add(Paragraph.plain(messages.text("report.next.always")));
        return ordered(steps);
    }

    private Optional<Paragraph> open(ReportInput in) {
        int open = in.open().waiting() + in.open().running() + in.open().unverified() + in.open().blocked();
        if (open == 0) return Optional.empty();
        var deadline = in.campaign().deadline();
        var text = deadline == null || deadline.isBefore(in.asOf()) ? messages.format("report.next.open", open)
                : messages.format("report.next.openUntil", open, days.of(deadline));
        return Optional.of(new Paragraph(text, Basis.OPEN));
    }

    private Optional<Paragraph> target(ReportInput in) {
        var target = in.campaign().targetPerMille();
        var rate = in.main().total().disposalRate();
        if (target == null || rate.numerator() * 1000 >= target * rate.denominator()) return Optional.empty();
        return Optional.of(new Paragraph(messages.format("report.next.target", terms.of(in.main().family()),
                FigureText.rate(new Fraction(target, 1000)), FigureText.rate(rate)), Basis.CENSUS));
    }

    /// With what each said about it, where it said anything.
    private List<String> risen(ReportInput in) {
        var said = in.beside().explained();
        return in.risen().stream().map(unit -> said.containsKey(unit) ? messages.format("report.problem.risen.said", unit, said.get(unit)) : unit).toList();
    }

    private Optional<Paragraph> unproven(ReportInput in) {
        var proven = in.beside().proven();
        if (proven.numerator() == proven.denominator()) return Optional.empty();
        return Optional.of(new Paragraph(messages.format("report.problem.unproven", proven.denominator() - proven.numerator(), terms.of(in.main().family())), Basis.CLOSED));
    }

    private Optional<Paragraph> heavier(ReportInput in) {
        if (!in.beside().now().isHeavierThan(in.beside().before())) return Optional.empty();
        return Optional.of(new Paragraph(messages.text("report.problem.heavier"), Basis.CENSUS));
    }

    private Optional<Paragraph> office(ReportInput in) {
        var missed = in.beside().office().stream().filter(OfficeFigure::isMissed).toList();
        if (missed.isEmpty()) return Optional.empty();
        var named = missed.stream().map(this::missed).toList();
        return Optional.of(Paragraph.plain(messages.format("report.problem.office", missed.size(), String.join(messages.text("report.join.words"), named))));
    }

    /// @param figure missed, so both its years are known
    private String missed(OfficeFigure figure) {
        var kind = messages.text("office.kind." + figure.kind().key());
        return messages.format("report.problem.office.one", kind, Objects.requireNonNull(figure.lastYear()), Objects.requireNonNull(figure.thisYear()));
    }

    private Optional<Paragraph> counted(String problem, int count, Basis basis) {
        return count == 0 ? Optional.empty() : Optional.of(new Paragraph(messages.format("report.problem." + problem, count), basis));
    }

    private Optional<Paragraph> named(String problem, List<String> names, Basis basis) {
        if (names.isEmpty()) return Optional.empty();
        int shown = Math.min(names.size(), MOST_NAMES);
        var key = "report.problem." + problem + (shown < names.size() ? ".more" : "");
        var list = String.join(messages.text("report.join.words"), names.subList(0, shown));
        return Optional.of(new Paragraph(messages.format(key, names.size(), list), basis));
    }

    private List<Paragraph> ordered(List<Paragraph> said) {
        if (said.size() == 1) return said;
        return IntStream.range(0, said.size())
                .mapToObj(i -> new Paragraph(messages.format("report.ordinal." + (i + 1), said.get(i).text()), said.get(i).basis())).toList();
    }
}
