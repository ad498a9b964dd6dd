package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingqun.inventory.AssetField;

/// What is noted while a table is planned: problems and conflicts, and which of the latter were settled beforehand.
record TableNotes(Path file, String sheet, Overruling overruling, List<CellProblem> problems, List<Conflict> conflicts) {
    TableNotes(Path file, String sheet, Overruling overruling) {
        this(file, sheet, overruling, new ArrayList<>(), new ArrayList<>());
    }

    boolean isOverruled(int row, AssetField field) {
        return overruling.cells().contains(new Overruling.Cell(file, sheet, row, field));
    }

    void problem(int row, String column, CellProblem.Kind kind, String seen) {
        problems.add(new CellProblem(sheet, row, column, kind, seen));
    }
}
