package org.qingqun.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.sheet.Cell;

/// 退回表: the wrong rows of one returned file in its own columns, for the unit to mend and return.
///
/// @param of    the file they came from
/// @param units names of the units they belong to
/// @param parts one a table with wrong rows, at least one
public record ReturnSheet(Path of, Set<String> units, List<Part> parts) {
    public ReturnSheet {
        units = Set.copyOf(units);
        parts = List.copyOf(parts);
    }

    /// The wrong rows of one table.
    ///
    /// @param titles   the lines that stood above it, which may say what the rows do not
    /// @param unit     of the whole table where no line above says it, null where each row names its own
    /// @param headings as read, one a column; empty where a column has none
    public record Part(String sheet, List<String> titles, @Nullable String unit, List<String> headings, List<Line> lines) {
        public Part {
            titles = List.copyOf(titles);
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }

        public Part(String sheet, @Nullable String unit, List<String> headings, List<Line> lines) {
            this(sheet, List.of(), unit, headings, lines);
        }
    }

    /// One row as it was returned, and what is wrong with it.
    ///
    /// @param row   the number a spreadsheet shows
    /// @param code  of the asset it is, so that it is found again among namesakes; empty where there is none yet
    /// @param cells as they were read, as many as there are headings: a number stays one, since 2023.1 may be October
    public record Line(int row, String code, List<Cell> cells, List<CellProblem> problems) {
        public Line {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }

        /// A row of texts.
        public static Line of(int row, String code, List<String> texts, List<CellProblem> problems) {
            return new Line(row, code, texts.stream().map(t -> new Cell(t, Cell.Kind.TEXT)).toList(), problems);
        }

        /// What is wrong with the cell under this heading.
        public List<CellProblem> of(String heading) {
            return problems.stream().filter(p -> p.column().equals(heading)).collect(Collectors.toList());
        }
    }

    public ReturnSheet(Path of, List<Part> parts) {
        this(of, Set.of(), parts);
    }

    public int countRows() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }
}
