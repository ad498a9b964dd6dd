package org.qingqun.ingest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;

/// Tells whether a heading begins at a row: one row, or up to four of them with the upper ones spanning groups of columns.
final class HeadingFinder {
    private static final int DEEPEST = 4;
    private static final int FEWEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern NUMERIC = Pattern.compile("[\\d.:/,+-]+");
    private static final Pattern ANSWERED = Pattern.compile(".+[:：]\\s*\\S.*");
    private static final Pattern LABEL = Pattern.compile(".+[:：]\\s*");

    private final Merges merged;
    private final HeaderWords words;

    HeadingFinder(Merges merged, HeaderWords words) {
        this.merged = merged;
        this.words = words;
    }

    /// A heading whose first row is the first of `ahead`, with a name and one more known text, or any three.
    Optional<Heading> at(List<Row> ahead) {
        var top = ahead.getFirst();
        if (!mayBeHeading(top) || isLabelLine(top)) return Optional.empty();
        return Optional.of(read(ahead)).filter(h -> h.known() >= FEWEST || (h.named() && h.known() > 1));
    }

    /// A heading of words nobody knows: different short texts side by side.
    Optional<Heading> strangeAt(List<Row> ahead) {
        var filled = ahead.getFirst().cells().stream().filter(c -> !c.isBlank()).toList();
        boolean fits = filled.size() >= FEWEST && filled.stream().map(Cell::text).distinct().count() == filled.size()
                && filled.stream().allMatch(c -> c.kind() != Cell.Kind.NUMBER && c.text().length() <= 30 && !NUMERIC.matcher(Words.plain(c.text())).matches());
        return fits ? Optional.of(read(ahead)) : Optional.empty();
    }

    private Heading read(List<Row> ahead) {
        int depth = 1;
        while (depth < DEEPEST && depth < ahead.size() && isUpper(ahead.get(depth - 1), ahead.get(depth))) depth++;
        var block = ahead.subList(0, depth);
        return words.rate(new HeadingTexts(merged).of(block), depth, block.getLast().number());
    }

    /// Cheap, since every row of a file is asked: a row with a number or a long text heads nothing.
    private static boolean mayBeHeading(Row row) {
        if (row.cells().size() < 2) return false;
        for (var cell : row.cells()) {
            if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE || cell.text().length() > LONGEST) return false;
            if (!cell.text().isEmpty() && cell.text().charAt(0) <= '9' && NUMERIC.matcher(cell.text()).matches()) return false;
        }
        return true;
    }

    /// 填报单位：… 填报人：…, with the answers behind the colons or in the cells beside them.
    static boolean isLabelLine(Row row) {
        long labels = 0;
        long answered = 0;
        long filled = row.countFilled();
        for (var cell : row.cells()) {
            if (ANSWERED.matcher(cell.text()).matches()) answered++;
            else if (LABEL.matcher(cell.text()).matches()) labels++;
        }
        return answered * 2 >= filled && answered > 0 || (labels + answered > 0 && labels + answered < filled && (labels + answered) * 3 >= filled);
    }

    /// Whether `row` holds the groups over the headings in `next`.
    private boolean isUpper(Row row, Row next) {
        if (next.number() != row.number() + 1 || row.countFilled() < 2 || isLabelLine(row) || hasNumbers(next)) return false;
        for (int c = 0; c < row.cells().size(); c++) if (merged.tallAt(row.number(), c).filter(m -> m.lastRow() >= next.number()).isPresent()) return true;
        var here = merged.startingAt(row.number());
        if (here.stream().anyMatch(m -> m.isWide() && !m.isTall() && fills(next, m))) return true;
        return merged.isEmpty() && splitsWithoutMerge(row, next);
    }

    private static boolean hasNumbers(Row row) {
        return row.cells().stream().anyMatch(c -> c.kind() == Cell.Kind.NUMBER || c.kind() == Cell.Kind.DATE || NUMERIC.matcher(c.text()).matches());
    }

    private static boolean fills(Row next, Region group) {
        for (int c = group.firstColumn(); c <= group.lastColumn(); c++) if (next.cell(c).isBlank()) return false;
        return true;
    }

    /// Text files lose merges: the upper row is blank where the lower goes on, and the lower is blank under plain headings.
    private static boolean splitsWithoutMerge(Row row, Row next) {
        int width = Math.max(row.cells().size(), next.cells().size());
        boolean goesOn = false;
        for (int c = 0; c < width; c++) {
            boolean upper = !row.cell(c).isBlank();
            boolean lower = !next.cell(c).isBlank();
            if (!upper && !lower) return false;
            goesOn |= !upper && c > 0 && !next.cell(c - 1).isBlank();
        }
        return goesOn && next.countFilled() < width;
    }
}
