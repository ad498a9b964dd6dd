package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.text.Fill;
import org.qingqun.report.text.SummaryTemplate.Line;
import org.qingqun.report.text.SummaryTemplate.Piece;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Fills one set of facts into the lines of a template, from top to bottom: tables and charts are numbered as they come.
final class Filling {
    private static final Line DEFINED = new Line.Whole(Fill.DEFINITIONS);
    private final Messages messages;
    private final ReportInput in;
    private final Terms terms;
    private final DayText days;
    private final SummaryText text;
    private final BesideText beside;
    private final FigureTables tables;
    private final FigureCharts figures;
    private final Definitions definitions;
    private final OpenMatters matters;
    private int tableCount;
    private int chartCount;
    private int levelTable;

    Filling(Messages messages, ReportOptions options, ReportInput in) {
        this.messages = messages;
        this.in = in;
        terms = new Terms(messages);
        days = new DayText(messages);
        text = new SummaryText(messages, terms, days, options);
        beside = new BesideText(messages, terms, days);
        tables = new FigureTables(messages, terms, options.rate());
        figures = new FigureCharts(messages, terms, tables);
        definitions = new Definitions(messages, options.rate(), text);
        matters = new OpenMatters(messages, terms, days);
    }

    /// Definitions come last, since they define what is printed before and after them.
    List<Block> fill(List<Line> lines) {
        var parts = new ArrayList<List<? extends Block>>();
        for (var line : lines) parts.add(line.equals(DEFINED) ? List.of() : blocks(line));
        var said = Said.of(parts.stream().flatMap(List::stream).toList());
        for (int i = 0; i < parts.size(); i++) if (lines.get(i).equals(DEFINED)) parts.set(i, definitions.of(in, said, levelTable));
        return parts.stream().<Block>flatMap(List::stream).toList();
    }

    private List<? extends Block> blocks(Line line) {
        return switch (line) {
            case Line.Heading(var level, var words) -> List.of(new Block.Heading(level, words));
            case Line.Whole(var fill) -> whole(fill);
            case Line.Sentence(var pieces) -> List.of(sentence(pieces));
        };
    }

    private Block.Paragraph sentence(List<Piece> pieces) {
        var words = pieces.stream().map(piece -> switch (piece) {
            case Piece.Words(var said) -> said;
            case Piece.Figure(var fill) -> figure(fill);
        }).collect(Collectors.joining());
        var basis = pieces.stream().map(piece -> piece instanceof Piece.Figure(var fill) ? fill.basis() : Basis.NONE).filter(b -> b != Basis.NONE).findFirst();
        return new Block.Paragraph(words, basis.orElse(Basis.NONE));
    }

    private List<? extends Block> whole(Fill fill) {
        boolean counted = !in.main().byLevel().isEmpty(); // a chart of nothing can't be drawn
        return switch (fill) {
            case TITLE -> List.of(new Block.Title(text.title(in)));
            case ADDRESSEE -> List.of(new Block.Addressee(text.addressee(in)));
            case HEADLINE -> List.of(text.seed(in));
            case ACCOUNT -> text.account(in);
            case COMPARISON -> beside.comparison(in);
            case TABLE_FAMILY -> List.of(tables.byFamily(++tableCount, in));
            case TABLE_LEVEL -> {
                levelTable = ++tableCount;
                yield List.of(tables.byLevel(levelTable, in.main()));
            }
            case TABLE_COUNTY -> List.of(tables.byCounty(++tableCount, in.main(), in.placeKind()));
            case TABLE_PLATFORM -> List.of(tables.byPlatform(++tableCount, in.main()));
            case TABLE_REASON -> reasons();
            case CHART_COUNTY -> counted ? List.of(figures.byPart(++chartCount, in)) : List.of();
            case CHART_TREND -> in.trend().size() < 2 ? List.of() : list(figures.trend(++chartCount, in));
            case APPROVALS -> List.of(text.approvals(in));
            case VERIFIED -> list(beside.verified(in));
            case BURDEN -> list(beside.burden(in));
            case OFFICE -> office();
            case PROBLEMS -> matters.problems(in);
            case NEXT -> matters.nextSteps(in);
            default -> throw new IllegalArgumentException("not a whole part: " + fill);
        };
    }

    private List<Block> reasons() {
        var reasons = in.beside().reasons();
        if (reasons.isEmpty()) return List.of();
        var family = in.main().family();
        return List.of(tables.byReason(++tableCount, family, reasons), tables.byGiven(++tableCount, family, new GivenReasons(messages).of(in.beside().given()), reasons));
    }

    private List<Block> office() {
        var blocks = new ArrayList<>(beside.office(in, tableCount + 1));
        if (!blocks.isEmpty()) tableCount++;
        return blocks;
    }

    private static List<? extends Block> list(Optional<? extends Block> block) {
        return block.stream().toList();
    }

    /// A figure as it is printed in a sentence.
    String figure(Fill fill) {
        var f = in.main().total();
        return switch (fill) {
            case PLACE -> in.place().isEmpty() ? messages.text("report.nowhere") : in.place();
            case FAMILIES -> in.families().stream().map(x -> terms.of(x.family())).collect(Collectors.joining(messages.text("report.join.words")));
            case CAMPAIGN -> in.campaign().name();
            case DAY -> days.of(in.asOf());
            case BASELINE_DAY -> in.campaign().baselineDay() == null ? FigureText.NONE : days.of(in.campaign().baselineDay());
            case BASELINE -> count(f.baseline());
            case LATE -> count(f.lateDeclared());
            case ADDED -> count(f.added());
            case RETURNED -> count(f.returned());
            case CLOSED -> count(f.closed());
            case MERGED -> count(f.mergedAway());
            case OUT_OF_SCOPE -> count(f.outOfScope());
            case REMAINING -> count(f.remaining());
            case DISPOSED -> count(f.disposed());
            case DISPOSAL_RATE -> FigureText.rate(f.disposalRate());
            case NET_REDUCTION -> FigureText.rate(f.netReduction());
            case TARGET -> in.campaign().targetPerMille() == null ? FigureText.NONE : FigureText.rate(new Fraction(in.campaign().targetPerMille(), 1000));
            case EXPECTED -> count(in.returns().expected());
            case RECEIVED -> count(in.returns().received());
            case RETURN_SHARE -> FigureText.rate(in.returns().share());
            case OVERDUE -> count(in.open().overdue());
            case UNVERIFIED -> count(in.open().unverified());
            case BLOCKED -> count(in.open().blocked());
            case REBOUNDS -> count(in.beside().rebounds().size());
            case PROVEN_SHARE -> FigureText.rate(in.beside().proven());
            default -> throw new IllegalArgumentException("not a figure: " + fill);
        };
    }

    private static String count(int value) {
        return Integer.toString(value);
    }
}
