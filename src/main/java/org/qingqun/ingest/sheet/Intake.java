package org.qingqun.ingest.sheet;

import java.nio.file.Path;
import java.util.List;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Hands the rows of one file on and stops where it holds more than a ledger can.
final class Intake {
    private static final int MOST_COLUMNS = 2_000;
    private final Path file;
    private final ReadLimits limits;
    private final SheetSink sink;
    private int cells;

    Intake(Path file, ReadLimits limits, SheetSink sink) {
        this.file = file;
        this.limits = limits;
        this.sink = sink;
    }

    void begin(SheetHead sheet) {
        sink.begin(sheet);
    }

    /// Hands a row on unless all its cells are blank.
    void add(int number, boolean hidden, List<Cell> found) {
        if (number > limits.rows()) throw refuse();
        var kept = trim(found);
        if (kept.isEmpty()) return;
        if (kept.size() > MOST_COLUMNS) throw refuse();
        for (var cell : kept) if (cell.text().length() > limits.cellLength()) throw refuse();
        sink.row(new Row(number, hidden, kept));
    }

    /// Counts cells whether they hold anything or not: a million formatted blanks take their time too.
    void count(int seen) {
        cells += seen;
        if (cells > limits.cells()) throw refuse();
    }

    private static List<Cell> trim(List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) end--;
        return cells.subList(0, end);
    }

    /// A list that has a cell at every column up to `column`; refuses columns no ledger has.
    void put(List<Cell> row, int column, Cell cell) {
        if (cell.isBlank()) return;
        if (column >= MOST_COLUMNS) throw refuse();
        while (row.size() <= column) row.add(Cell.BLANK);
        row.set(column, cell);
    }

    ExpectedException refuse() {
        return new ExpectedException(ErrorCode.HOSTILE_FILE, FileKind.nameOf(file));
    }
}
