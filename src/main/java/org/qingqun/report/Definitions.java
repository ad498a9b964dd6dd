package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.wording.FigureText;

/// 口径说明: how each figure of the report is defined, with its numbers put in.
record Definitions(Messages messages, Rate printed, SummaryText text) {
    List<Block> of(ReportInput in) {
        var f = in.main().total();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, messages.text("report.formula.heading")));
        blocks.add(formula("disposal", f.disposalRate()));
        blocks.add(formula("net", f.netReduction()));
        blocks.add(Block.Paragraph.plain(messages.text("report.formula.printed." + printed.key())));
        blocks.add(new Block.Heading(2, messages.text("report.terms.heading")));
        text.levels(in).ifPresent(blocks::add);
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.origin")));
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.fate")));
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.shares")));
        blocks.add(Block.Paragraph.plain(messages.text("report.terms.burden")));
        blocks.add(identity(f));
        return blocks;
    }

    private Block.Paragraph formula(String rate, Fraction share) {
        return new Block.Paragraph(messages.format("report.formula." + rate, share.numerator(), share.denominator(), FigureText.rate(share)), Basis.CENSUS);
    }

    private Block.Paragraph identity(Figures f) {
        return new Block.Paragraph(messages.format("report.identity", f.baseline(), f.lateDeclared(), f.added(), f.returned(),
                f.baseline() + f.lateDeclared() + f.added() + f.returned(), f.closed(), f.mergedAway(), f.outOfScope(), f.remaining()), Basis.CENSUS);
    }
}
