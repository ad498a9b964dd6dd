package org.qingqun.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
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
        return named == null ? messages.text("report.addressee." + in.placeKind().key()) : messages.format("report.addressee.named", named);
    }

    Paragraph seed(ReportInput in) {
        return new Paragraph(headline().of(in), Basis.DISPOSED);
    }

    /// What 市县两级 takes in, where the headline says so.
    ///
    /// @param table that has the levels apart; 0 where none is printed
    Optional<Paragraph> levels(ReportInput in, int table) {
        if (!headline().isSpread(in)) return Optional.empty();
        var apart = table == 0 ? "" : messages.format("report.terms.apart", table);
        return Optional.of(Paragraph.plain(messages.text("report.terms.both." + in.placeKind().key()) + apart));
    }

    /// Every origin and fate of the main family in one sentence; without a baseline only that there is none.
    List<Paragraph> account(ReportInput in) {
        if (in.asOf().isEqual(in.workDay())) return List.of(counted(in));
        return List.of(counted(in), Paragraph.plain(messages.format("report.past", days.of(in.asOf()), days.of(in.workDay()))));
    }

    private Paragraph counted(ReportInput in) {
        var day = in.campaign().baselineDay();
        if (!in.campaign().isLocked() || day == null) return Paragraph.plain(messages.text("report.account.unlocked"));
        var f = in.main().total();
        return new Paragraph(messages.format("report.account", days.of(day), terms.of(in.main().family()), f.baseline(), f.lateDeclared(), f.added(),
                f.mergedInto(), f.returned(), f.closed(), f.mergedAway(), f.outOfScope(), days.of(in.asOf()), f.remaining()), Basis.CENSUS);
    }

    Paragraph approvals(ReportInput in) {
        var grades = Stream.of(ApprovalGrade.values()).filter(g -> in.approvals().getOrDefault(g, 0) > 0)
                .map(g -> messages.format("report.approvals.grade", terms.of(g), in.approvals().getOrDefault(g, 0))).toList();
        if (grades.isEmpty()) return Paragraph.plain(messages.text("report.approvals.none"));
        return new Paragraph(messages.format("report.approvals", join("report.join.words", grades), in.approvals().values().stream().mapToInt(n -> n).sum()), Basis.CLOSED);
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
}
