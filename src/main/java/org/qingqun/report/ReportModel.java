package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What the summary for superiors says, from facts to blocks. Reads no clock and no database.
public record ReportModel(Messages messages, ReportOptions options) {

    /// @param annexes the lists that go along, named at the end
    public Document compose(ReportInput in, Set<Kind> annexes) {
        var text = text();
        var matters = new OpenMatters(messages, terms(), days());
        var blocks = new ArrayList<Block>();
        var title = text.title(in);
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Addressee(text.addressee(in)));
        blocks.add(text.intro(in));
        overall(in, blocks);
        parts(in, blocks);
        section("approval", blocks);
        blocks.add(text.returns(in.returns()));
        blocks.add(text.approvals(in));
        section("problems", blocks);
        blocks.addAll(matters.problems(in));
        section("next", blocks);
        blocks.addAll(matters.nextSteps(in));
        definitions(in, blocks);
        var names = Stream.of(Kind.values()).filter(k -> k != Kind.SUMMARY && annexes.contains(k)).map(k -> messages.text("report.annex." + k.key())).toList();
        if (!names.isEmpty()) blocks.add(new Block.Attachments(messages.text("report.attachments"), names));
        var signatory = options.signatory() == null ? in.place() : options.signatory();
        blocks.add(new Block.Signature(signatory.isEmpty() ? null : signatory, days().of(in.asOf())));
        return new Document(String.join(messages.text("report.join.title"), title), blocks, Document.PageNumbers.OUTSIDE);
    }

    /// The charts that stand alone: by level, by county, and the trend where there are two days to compare; none of nothing.
    public List<Block.Chart> charts(ReportInput in) {
        if (in.main().byLevel().isEmpty()) return List.of();
        var charts = new ArrayList<>(List.of(figures().byLevel(1, in.main()), figures().byCounty(2, in)));
        figures().trend(3, in).ifPresent(charts::add);
        return List.copyOf(charts);
    }

    private void overall(ReportInput in, List<Block> blocks) {
        section("overall", blocks);
        blocks.add(text().seed(in));
        blocks.add(text().account(in));
        blocks.add(tables().byFamily(1, in));
        blocks.add(tables().byLevel(2, in.main()));
    }

    private void parts(ReportInput in, List<Block> blocks) {
        section("parts", blocks);
        boolean counted = !in.main().byLevel().isEmpty(); // a chart of nothing can't be drawn
        if (counted) blocks.add(Block.Paragraph.plain(messages.text("report.parts")));
        blocks.add(tables().byCounty(3, in.main(), in.placeLevel()));
        if (counted) blocks.add(in.main().byCounty().size() > 1 ? figures().byCounty(1, in) : figures().byLevel(1, in.main()));
        blocks.add(tables().byPlatform(4, in.main()));
    }

    private void definitions(ReportInput in, List<Block> blocks) {
        var f = in.main().total();
        section("definitions", blocks);
        blocks.add(new Block.Heading(2, messages.text("report.formula.heading")));
        blocks.add(formula("disposal", f.disposalRate()));
        blocks.add(formula("net", f.netReduction()));
        blocks.add(Block.Paragraph.plain(messages.text("report.formula.printed." + options.rate().key())));
        blocks.add(new Block.Heading(2, messages.text("report.terms.heading")));
        text().levels(in).ifPresent(blocks::add);
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.origin")));
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.fate")));
        blocks.add(identity(f));
    }

    private Block.Paragraph formula(String rate, Fraction share) {
        return new Block.Paragraph(messages.format("report.formula." + rate, share.numerator(), share.denominator(), FigureText.rate(share)), Basis.CENSUS);
    }

    private Block.Paragraph identity(Figures f) {
        return new Block.Paragraph(messages.format("report.identity", f.baseline(), f.lateDeclared(), f.added(), f.returned(),
                f.baseline() + f.lateDeclared() + f.added() + f.returned(), f.closed(), f.mergedAway(), f.outOfScope(), f.remaining()), Basis.CENSUS);
    }

    private void section(String key, List<Block> blocks) {
        blocks.add(new Block.Heading(1, messages.text("report.section." + key)));
    }

    private Terms terms() {
        return new Terms(messages);
    }

    private DayText days() {
        return new DayText(messages);
    }

    private SummaryText text() {
        return new SummaryText(messages, terms(), days(), options);
    }

    private FigureTables tables() {
        return new FigureTables(messages, terms(), options.rate());
    }

    private FigureCharts figures() {
        return new FigureCharts(messages, terms(), tables());
    }
}
