package org.qingqun.ingest.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a Word document together from the elements of its text. A table inside a cell gives rows of its own.
final class DocxLines {
    private static final int MOST_ROWS = 65_536;
    private static final int WIDEST = 500;
    /// Boxes of the Wingdings fonts, by font and character.
    private static final Map<String, String> SYMBOLS = Map.of("Wingdings F0FE", "☑", "Wingdings F0A8", "□", "Wingdings F06F", "□", "Wingdings F0FC", "✓",
            "Wingdings 2 F052", "☑", "Wingdings 2 F0A3", "□", "Wingdings 2 F050", "✓", "Wingdings 2 F054", "☒");

    private final Intake intake;
    private final List<Row> rows = new ArrayList<>();
    private final List<Region> merged = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private StringBuilder line = new StringBuilder();
    private int number;
    private boolean table;

    /// One table being read: the row at hand and the merged cells that may still grow.
    private static final class Table {
        private final Map<Integer, Region> open = new HashMap<>();
        private @Nullable List<Cell> row;
        private @Nullable StringBuilder cell;
        private int column;
        private int span = 1;
        private String vertical = "";
        private int rowNumber;
    }

    DocxLines(Intake intake) {
        this.intake = intake;
    }

    boolean hasTable() {
        return table;
    }

    void into(String name) {
        intake.begin(new SheetHead(name, false, new Merges(merged), false));
        for (var row : rows) intake.add(row.number(), false, row.cells());
    }

    void text(String text) {
        target().append(text);
        if (target().length() > 40_000) throw intake.refuse();
    }

    void start(String element, UnaryOperator<String> value) {
        switch (element) {
            case "tbl" -> tables.push(new Table());
            case "tr" -> top().row = new ArrayList<>();
            case "gridBefore" -> top().column = number(value.apply("val"), 0);
            case "tc" -> {
                var t = top();
                t.cell = new StringBuilder();
                t.span = 1;
                t.vertical = "";
            }
            case "gridSpan" -> top().span = Math.max(1, number(value.apply("val"), 1));
            case "vMerge" -> top().vertical = value.apply("val").equals("restart") ? "restart" : "continue";
            case "tab" -> target().append(' ');
            case "br", "cr" -> target().append('\n');
            case "sym" -> target().append(SYMBOLS.getOrDefault(value.apply("font") + " " + value.apply("char").toUpperCase(java.util.Locale.ROOT), ""));
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "p" -> endLine();
            case "tc" -> endCell(top());
            case "tr" -> endRow(top());
            case "tbl" -> {
                for (var region : tables.pop().open.values()) keep(region);
                table = true;
            }
            default -> {}
        }
    }

    private Table top() {
        return Objects.requireNonNull(tables.peek());
    }

    private StringBuilder target() {
        var t = tables.peek();
        return t == null || t.cell == null ? line : t.cell;
    }

    private void endLine() {
        var t = tables.peek();
        if (t != null && t.cell != null) {
            if (!t.cell.isEmpty()) t.cell.append('\n');
            return;
        }
        number++;
        if (!line.toString().isBlank()) {
            add(number, List.of(new Cell(line.toString(), Cell.Kind.TEXT)));
            merged.add(new Region(number, 0, number, WIDEST)); // a line runs over the whole width
        }
        line = new StringBuilder();
    }

    private void endCell(Table t) {
        if (t.row == null || t.cell == null) return;
        if (t.rowNumber == 0) t.rowNumber = ++number;
        int last = Math.min(t.column + t.span - 1, WIDEST);
        var region = t.open.get(t.column);
        if (t.vertical.equals("continue") && region != null) t.open.put(t.column, new Region(region.firstRow(), t.column, t.rowNumber, last));
        else {
            if (region != null) keep(region);
            t.open.remove(t.column);
            if (t.vertical.equals("restart") || t.span > 1) t.open.put(t.column, new Region(t.rowNumber, t.column, t.rowNumber, last));
            while (t.row.size() < t.column && t.row.size() < WIDEST) t.row.add(Cell.BLANK);
            var text = t.cell.toString().strip();
            t.row.add(text.isEmpty() ? Cell.BLANK : new Cell(text, Cell.Kind.UNTYPED));
        }
        t.column += t.span;
        t.cell = null;
    }

    private void endRow(Table t) {
        if (t.row != null && t.rowNumber > 0) add(t.rowNumber, t.row);
        t.row = null;
        t.column = 0;
        t.rowNumber = 0;
    }

    private void keep(Region region) {
        if (region.isTall() || region.isWide()) merged.add(region);
    }

    private void add(int at, List<Cell> cells) {
        if (rows.size() >= MOST_ROWS || cells.size() > WIDEST) throw intake.refuse();
        intake.count(cells.size() + 1);
        rows.add(new Row(at, false, cells));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
