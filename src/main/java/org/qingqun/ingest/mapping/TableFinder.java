package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;

/// Finds the heading of a sheet under titles and unit lines: one row, or two with the upper spanning groups of columns.
final class TableFinder {
    private static final int ROWS_LOOKED_AT = 30;
    private static final int SURE = 80;
    private static final int FEWEST = 3;
    private final HeaderWords words;

    TableFinder(HeaderWords words) {
        this.words = words;
    }

    /// Empty for a sheet without anything like a table.
    Optional<Table> find(Sheet sheet) {
        var rows = sheet.rows();
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            long score = score(rows.get(i));
            if (score <= most) continue;
            most = score;
            best = i;
        }
        if (best >= 0) return Optional.of(table(sheet, best, true));
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) if (looksLikeHeadings(rows.get(i))) return Optional.of(table(sheet, i, false));
        return Optional.empty();
    }

    /// Known headings in the row, 0 for too few: a name and one more, or any three.
    private long score(Row row) {
        long known = 0;
        boolean named = false;
        for (var cell : row.cells()) {
            if (cell.isBlank() || cell.text().length() > 40) continue;
            var match = words.match(cell.text());
            if (match.values().stream().noneMatch(c -> c >= SURE)) continue;
            known++;
            named |= match.containsKey(AssetField.NAME);
        }
        return known >= FEWEST || (named && known > 1) ? known : 0;
    }

    private static boolean looksLikeHeadings(Row row) {
        var filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
        return filled.size() >= FEWEST && filled.stream().map(Cell::text).distinct().count() == filled.size()
                && filled.stream().allMatch(c -> c.kind() != Cell.Kind.NUMBER && c.text().length() <= 30 && !Words.plain(c.text()).matches("[\\d.:/-]+"));
    }

    private Table table(Sheet sheet, int found, boolean known) {
        var rows = sheet.rows();
        int top = found > 0 && isUpper(sheet, rows.get(found - 1), rows.get(found)) ? found - 1 : found;
        int bottom = top < found ? found : found + 1 < rows.size() && isUpper(sheet, rows.get(found), rows.get(found + 1)) ? found + 1 : found;
        var headings = top == bottom ? single(rows.get(top)) : joined(sheet, rows.get(top), rows.get(bottom));
        var titles = rows.subList(0, top).stream().map(TableFinder::line).toList();
        return new Table(sheet, titles, headings, rows.get(bottom).number(), body(sheet, rows.subList(bottom + 1, rows.size())), known);
    }

    /// Whether `row` holds the groups over the headings in `next`.
    private static boolean isUpper(Sheet sheet, Row row, Row next) {
        if (next.number() != row.number() + 1 || next.cells().stream().anyMatch(c -> c.kind() == Cell.Kind.NUMBER)) return false;
        var here = sheet.merged().stream().filter(m -> m.firstRow() == row.number() && row.countFilled() > 1).toList();
        if (here.stream().anyMatch(m -> m.isTall() && m.lastRow() == next.number())) return true;
        if (here.stream().anyMatch(m -> m.isWide() && !m.isTall() && fills(next, m))) return true;
        return here.isEmpty() && sheet.merged().isEmpty() && splitsWithoutMerge(row, next);
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
        return goesOn && row.countFilled() > 1 && next.countFilled() < width;
    }

    private static List<String> single(Row row) {
        return row.cells().stream().map(c -> Words.clean(c.text())).toList();
    }

    private static List<String> joined(Sheet sheet, Row upper, Row lower) {
        var headings = new ArrayList<String>();
        int width = Math.max(upper.cells().size(), lower.cells().size());
        var group = "";
        for (int c = 0; c < width; c++) {
            int column = c;
            var above = Words.clean(upper.text(c));
            var below = Words.clean(lower.text(c));
            var region = sheet.merged().stream().filter(m -> m.contains(upper.number(), column)).findFirst();
            if (!above.isEmpty()) group = above;
            else if (region.isPresent() ? region.get().firstColumn() == c : below.isEmpty()) group = "";
            headings.add(below.isEmpty() || below.equals(group) ? group : group.isEmpty() ? below : group + "-" + below);
        }
        return headings;
    }

    private static String line(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).map(c -> Words.clean(c.text())).collect(Collectors.joining(" "));
    }

    private static List<Row> body(Sheet sheet, List<Row> rows) {
        var tall = sheet.merged().stream().filter(Region::isTall).toList();
        if (tall.isEmpty()) return rows;
        var filled = new ArrayList<Row>();
        for (var row : rows) {
            var cells = new ArrayList<>(row.cells());
            for (var region : tall) if (row.number() > region.firstRow() && row.number() <= region.lastRow()) fill(cells, region, sheet);
            filled.add(new Row(row.number(), row.hidden(), cells));
        }
        return filled;
    }

    private static void fill(List<Cell> cells, Region region, Sheet sheet) {
        var first = sheet.rows().stream().filter(r -> r.number() == region.firstRow()).findFirst();
        if (first.isEmpty()) return;
        while (cells.size() <= region.firstColumn()) cells.add(Cell.BLANK);
        if (cells.get(region.firstColumn()).isBlank()) cells.set(region.firstColumn(), first.get().cell(region.firstColumn()));
    }
}
