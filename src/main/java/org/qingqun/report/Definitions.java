package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.wording.FigureText;

/// 口径说明: how each figure of the report is defined, with its numbers put in.
record Definitions(Messages messages, Rate printed, SummaryText text) {
    private static final List<String> SHARES = List.of("share", "return-share", "proven-share", "overdue", "rebound");
    private static final List<String> BURDENS = List.of("per-custodian", "messages", "per-person", "then", "office");

    /// @param said       what the report prints elsewhere: only its terms are defined
    /// @param levelTable number of the table of levels; 0 where there is none
    List<Block> of(ReportInput in, Said said, int levelTable) {
        var f = in.main().total();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, messages.text("report.formula.heading")));
        blocks.add(formula("disposal", f.disposalRate()));
        blocks.add(formula("net", f.netReduction()));
        blocks.add(Block.Paragraph.plain(messages.text("report.formula.printed." + printed.key())));
        blocks.add(new Block.Heading(2, messages.text("report.terms.heading")));
        text.levels(in, levelTable).ifPresent(blocks::add);
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.origin")));
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.fate")));
        terms(SHARES, said).ifPresent(blocks::add);
        terms(BURDENS, said).ifPresent(blocks::add);
        blocks.add(identity(f));
        return blocks;
    }

    /// Each term stands in the bundle as the word that is looked for and its definition.
    private Optional<Block.Paragraph> terms(List<String> keys, Said said) {
        var defined = keys.stream().map(key -> messages.text("report.term." + key).split("\\|", 2)).filter(term -> said.names(term[0])).map(term -> term[1]).toList();
        if (defined.isEmpty()) return Optional.empty();
        return Optional.of(Block.Paragraph.plain(messages.format("report.terms.line", String.join(messages.text("report.join.clauses"), defined))));
    }

    private Block.Paragraph formula(String rate, Fraction share) {
        return new Block.Paragraph(messages.format("report.formula." + rate, share.numerator(), share.denominator(), FigureText.rate(share)), Basis.CENSUS);
    }

    private Block.Paragraph identity(Figures f) {
        return new Block.Paragraph(messages.format("report.identity", f.baseline(), f.lateDeclared(), f.added(), f.returned(),
                f.baseline() + f.lateDeclared() + f.added() + f.returned(), f.closed(), f.mergedAway(), f.outOfScope(), f.remaining()), Basis.CENSUS);
    }
}
