package org.qingqun.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

/// The summary's text, line by line: headings (`# `, `## `, or 一、 and （一）), sentences with 【figures】 in them, and whole parts on lines of their own.
/// The notices' older spelling {figure} is read too; other braces are text.
public record SummaryTemplate(List<Line> lines) {
    private static final Pattern PLACE = Pattern.compile("【([^【】]*)】|\\{([^{}]*)}");
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern PART = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。]*");

    /// One line.
    public sealed interface Line {
        /// @param level 1 or 2
        record Heading(int level, String text) implements Line {}

        /// A part that the program writes.
        record Whole(Fill fill) implements Line {}

        record Sentence(List<Piece> pieces) implements Line {
            public Sentence {
                pieces = List.copyOf(pieces);
            }
        }
    }

    /// A piece of a sentence.
    public sealed interface Piece {
        record Words(String text) implements Piece {}

        record Figure(Fill fill) implements Piece {}
    }

    public SummaryTemplate {
        lines = List.copyOf(lines);
    }

    /// The program's own text.
    public static SummaryTemplate usual(Messages messages) {
        return parse(messages.text("report.template"), messages);
    }

    /// @throws ExpectedException `UNKNOWN_PLACEHOLDER` with every name nobody knows, `NO_PLACEHOLDER` where no figure would be filled in
    public static SummaryTemplate parse(String body, Messages messages) {
        var unknown = findUnknown(body, messages);
        if (!unknown.isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_PLACEHOLDER, String.join(messages.text("report.join.words"), unknown));
        var lines = body.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line(line, messages)).toList();
        if (lines.stream().noneMatch(SummaryTemplate::isFilled)) throw new ExpectedException(ErrorCode.NO_PLACEHOLDER);
        return new SummaryTemplate(lines);
    }

    private static Set<String> findUnknown(String body, Messages messages) {
        var unknown = new LinkedHashSet<String>();
        var places = PLACE.matcher(body);
        while (places.find()) if (places.group(1) != null && Fill.named(places.group(1), messages).isEmpty()) unknown.add("【" + places.group(1) + "】");
        return unknown;
    }

    private static boolean isFilled(Line line) {
        return line instanceof Line.Whole || line instanceof Line.Sentence(var pieces) && pieces.stream().anyMatch(Piece.Figure.class::isInstance);
    }

    private static Line line(String line, Messages messages) {
        if (line.startsWith("## ")) return new Line.Heading(2, line.substring(3).strip());
        if (line.startsWith("# ")) return new Line.Heading(1, line.substring(2).strip());
        if (SECTION.matcher(line).matches()) return new Line.Heading(1, line);
        if (PART.matcher(line).matches()) return new Line.Heading(2, line);
        var pieces = pieces(line, messages);
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Figure(var fill) && fill.isWhole()) return new Line.Whole(fill);
        for (var piece : pieces) if (piece instanceof Piece.Figure(var fill) && fill.isWhole())
            throw new ExpectedException(ErrorCode.PLACEHOLDER_ALONE, "【" + fill.name(messages) + "】");
        return new Line.Sentence(pieces);
    }

    private static List<Piece> pieces(String line, Messages messages) {
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(line);
        int from = 0;
        while (places.find()) {
            var fill = Fill.named(places.group(1) == null ? places.group(2) : places.group(1), messages);
            if (fill.isEmpty()) continue;
            if (places.start() > from) pieces.add(new Piece.Words(line.substring(from, places.start())));
            pieces.add(new Piece.Figure(fill.get()));
            from = places.end();
        }
        if (from < line.length()) pieces.add(new Piece.Words(line.substring(from)));
        return pieces;
    }
}
