package org.qingqun.ingest.sheet;

import java.nio.file.Path;
import java.util.List;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Collects the rows of one file and stops where it holds more than a ledger can.
final class Intake {
    private final Path file;
    private final ReadLimits limits;
    private int cells;

    Intake(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// Adds a row unless all its cells are blank.
    void add(List<Row> rows, int number, boolean hidden, List<Cell> found) {
        if (number > limits.rows()) throw refuse();
        var kept = trim(found);
        if (kept.isEmpty()) return;
        cells += kept.size();
        if (cells > limits.cells()) throw refuse();
        for (var cell : kept) if (cell.text().length() > limits.cellLength()) throw refuse();
        rows.add(new Row(number, hidden, kept));
    }

    private static List<Cell> trim(List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) end--;
        return cells.subList(0, end);
    }

    /// A list that has a cell at every column up to `column`; refuses columns no ledger has.
    void put(List<Cell> row, int column, Cell cell) {
        if (column > 2_000) {
            if (cell.isBlank()) return;
            throw refuse();
        }
        while (row.size() <= column) row.add(Cell.BLANK);
        row.set(column, cell);
    }

    private ExpectedException refuse() {
        return new ExpectedException(ErrorCode.HOSTILE_FILE, FileKind.nameOf(file));
    }
}
