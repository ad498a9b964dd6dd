package org.qingqun.returns;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.CellProblem;

/// 退回表: the wrong rows of one returned file in its own columns, for the unit to mend and return.
///
/// @param of    the file they came from
/// @param parts one a sheet with wrong rows, at least one
public record ReturnSheet(Path of, List<Part> parts) {
    public ReturnSheet {
        parts = List.copyOf(parts);
    }

    /// The wrong rows of one sheet.
    ///
    /// @param unit     of the whole sheet, null where each row names its own
    /// @param headings as read, one a column; empty where a column has none
    public record Part(String sheet, @Nullable String unit, List<String> headings, List<Line> lines) {
        public Part {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }
    }

    /// One row as it was returned, and what is wrong with it.
    ///
    /// @param row   the number a spreadsheet shows
    /// @param cells the texts, as many as there are headings
    public record Line(int row, List<String> cells, List<CellProblem> problems) {
        public Line {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    public int countRows() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }
}
