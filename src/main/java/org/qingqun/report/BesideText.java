package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.common.Messages;
import org.qingqun.progress.Burden;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The sentences that stand beside the count: last month, the burden, the proofs, the office's other figures.
record BesideText(Messages messages, Terms terms, DayText days) {
    private static final int MOST_NAMES = 12;

    /// Empty where nothing was kept of an earlier month.
    List<Block> comparison(ReportInput in) {
        var said = new ArrayList<Block>();
        var month = in.beside().lastMonth();
        if (month != null) {
            var then = month.figures();
            var now = in.main().total();
            said.add(new Paragraph(messages.format("report.compare", days.of(month.day()), terms.of(in.main().family()), then.remaining(), now.remaining(),
                    FigureText.signed(now.remaining() - then.remaining()), now.disposed() - then.disposed(), now.lateDeclared() - then.lateDeclared(),
                    now.added() - then.added()), Basis.CENSUS));
            said.add(falls(month));
        }
        if (in.beside().transfers() > 0) said.add(new Paragraph(messages.format("report.transfers", in.beside().transfers()), Basis.CENSUS));
        return said;
    }

    /// 只减不增 by month: which units hold more than on the kept day.
    private Paragraph falls(ReportBeside.Month month) {
        if (month.risen().isEmpty()) return new Paragraph(messages.format("report.falls.none", days.of(month.day())), Basis.CENSUS);
        int shown = Math.min(MOST_NAMES, month.risen().size());
        var names = String.join(messages.text("report.join.words"), month.risen().subList(0, shown));
        return new Paragraph(messages.format(shown < month.risen().size() ? "report.falls.more" : "report.falls.some", days.of(month.day()), month.risen().size(), names), Basis.CENSUS);
    }

    Optional<Paragraph> verified(ReportInput in) {
        var proven = in.beside().proven();
        if (proven.denominator() == 0) return Optional.empty();
        return Optional.of(new Paragraph(messages.format("report.verified", proven.denominator(), proven.numerator(), FigureText.rate(proven), terms.of(in.main().family())), Basis.CLOSED));
    }

    Optional<Paragraph> burden(ReportInput in) {
        var before = in.beside().before();
        var now = in.beside().now();
        if (before.assets() == 0) return Optional.empty();
        var text = new StringBuilder(messages.format("report.burden", terms.of(in.main().family()), before.assets(), now.assets(),
                FigureText.decimal(before.perCustodian()), FigureText.decimal(now.perCustodian()), Burden.MEGA, before.mega(), now.mega()));
        if (before.messagesADay().isPresent() && now.messagesADay().isPresent()) text.append(messages.format("report.burden.messages",
                FigureText.decimal(before.messagesADay()), FigureText.decimal(now.messagesADay())));
        text.append(perPerson(in.beside().listed()));
        if (now.isHeavierThan(before)) text.append(messages.text("report.burden.heavier"));
        return Optional.of(new Paragraph(text.toString(), Basis.CENSUS));
    }

    /// Empty where no member list is known, or none of what the baseline counted.
    private String perPerson(GroupsPerPerson.Change listed) {
        if (listed.now().groups() == 0 || listed.baseline().groups() == 0) return "";
        return messages.format("report.burden.people", listed.now().groups(), FigureText.decimal(listed.baseline().mean()), FigureText.decimal(listed.now().mean()),
                listed.baseline().most(), listed.now().most());
    }

    /// A sentence and a table; nothing where nobody entered anything.
    List<Block> office(ReportInput in, int number) {
        var figures = in.beside().office().stream().filter(f -> !f.isEmpty()).toList();
        if (figures.isEmpty()) return List.of();
        var columns = List.of(new Block.Column(messages.text("report.office.kind"), 40, false), new Block.Column(messages.text("report.office.last"), 14, true),
                new Block.Column(messages.text("report.office.now"), 12, true), new Block.Column(messages.text("report.office.fall"), 14, true),
                new Block.Column(messages.text("report.office.verdict"), 34, false));
        var rows = figures.stream().map(f -> List.of(kind(f), count(f.lastYear()), count(f.thisYear()), FigureText.decimal(f.fall().percent()),
                messages.text("office.verdict." + f.verdict().key()))).toList();
        return List.of(new Block.Table(messages.format("report.table.office", number), columns, rows, false));
    }

    private String kind(OfficeFigure f) {
        return messages.text("office.kind." + f.kind().key());
    }

    private static String count(@org.jspecify.annotations.Nullable Integer value) {
        return value == null ? FigureText.NONE : value.toString();
    }
}
