package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;
import org.qingqun.report.text.SummaryTemplate;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

/// What the summary for superiors says, from facts to blocks. Reads no clock and no database.
///
/// @param template the text that the facts are filled into
public record ReportModel(Messages messages, ReportOptions options, SummaryTemplate template) {
    /// With the program's own text.
    public ReportModel(Messages messages, ReportOptions options) {
        this(messages, options, SummaryTemplate.usual(messages));
    }

    /// @param annexes the lists that go along, named at the end
    public Document compose(ReportInput in, Set<Kind> annexes) {
        var filling = new Filling(messages, options, in);
        var blocks = new ArrayList<>(filling.fill(template.lines()));
        var names = attachments(annexes);
        if (!names.isEmpty()) blocks.add(new Block.Attachments(messages.text("report.attachments"), names));
        var signatory = options.signatory() == null ? in.place() : options.signatory();
        blocks.add(new Block.Signature(signatory.isEmpty() ? null : signatory, new DayText(messages).of(in.asOf())));
        var title = new SummaryText(messages, new Terms(messages), new DayText(messages), options).title(in);
        return new Document(String.join(messages.text("report.join.title"), title), blocks, Document.PageNumbers.OUTSIDE);
    }

    /// Wherever lists go along, the tables to recompute go before them: both are xlsx.
    private List<String> attachments(Set<Kind> annexes) {
        if (annexes.stream().allMatch(Kind.SUMMARY::equals)) return List.of();
        return Stream.of(Kind.values()).filter(k -> k == Kind.SUMMARY || annexes.contains(k)).map(k -> messages.text("report.annex." + k.key())).toList();
    }

    /// The charts that stand alone: by level, by county, and the trend where there are two days to compare; none of nothing.
    public List<Block.Chart> charts(ReportInput in) {
        if (in.main().byLevel().isEmpty()) return List.of();
        var terms = new Terms(messages);
        var figures = new FigureCharts(messages, terms, new FigureTables(messages, terms, options.rate()));
        var charts = new ArrayList<>(List.of(figures.byLevel(1, in.main())));
        if (in.main().byCounty().size() <= FigureCharts.MOST_BARS) charts.add(figures.byCounty(2, in));
        figures.trend(3, in).ifPresent(charts::add);
        return List.copyOf(charts);
    }
}
