package org.qingqun.report;

import java.util.List;
import java.util.Optional;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.report.FigureTables.Part;
import org.qingqun.report.document.Block;
import org.qingqun.wording.Terms;

/// The charts of a report, as numbers.
record FigureCharts(Messages messages, Terms terms, FigureTables tables) {
    static final int MOST_BARS = 16;

    Block.Chart byLevel(int number, FamilyFigures f) {
        return bars("chart-level", "level", number, f, tables.levels(f));
    }

    /// By county; by level where there is one part only, or more than anybody can tell apart.
    Block.Chart byPart(int number, ReportInput in) {
        int parts = in.main().byCounty().size();
        return parts > 1 && parts <= MOST_BARS ? byCounty(number, in) : byLevel(number, in.main());
    }

    Block.Chart byCounty(int number, ReportInput in) {
        return bars("chart-county", in.placeKind().parts(), number, in.main(), tables.counties(in.main(), in.placeKind()));
    }

    /// Empty unless there are two days to compare.
    Optional<Block.Chart> trend(int number, ReportInput in) {
        if (in.trend().size() < 2) return Optional.empty();
        var days = in.trend().stream().map(p -> "%d-%d".formatted(p.day().getMonthValue(), p.day().getDayOfMonth())).toList();
        var remaining = new Block.Series(messages.text("report.column.remaining"), in.trend().stream().map(p -> p.figures().remaining()).toList());
        var title = messages.format("report.chart.trend", terms.of(in.main().family()));
        return Optional.of(new Block.Chart("chart-trend", title, numbered(number, title), Block.Shape.LINES, days, List.of(remaining)));
    }

    private Block.Chart bars(String name, String cut, int number, FamilyFigures f, List<Part> parts) {
        var title = messages.format("report.chart." + cut, terms.of(f.family()));
        var series = List.of(new Block.Series(messages.text("report.column.baseline"), values(parts, Figures::baseline)),
                new Block.Series(messages.text("report.chart.disposed"), values(parts, Figures::disposed)));
        return new Block.Chart(name, title, numbered(number, title), Block.Shape.BARS, parts.stream().map(Part::label).toList(), series);
    }

    private String numbered(int number, String title) {
        return messages.format("report.chart.numbered", number, title);
    }

    private static List<Integer> values(List<Part> parts, java.util.function.Function<Figures, Integer> count) {
        return parts.stream().map(p -> count.apply(p.figures())).toList();
    }
}
