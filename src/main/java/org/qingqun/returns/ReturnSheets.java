package org.qingqun.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.sheet.SheetFiles;

/// Takes what a unit has to mend out of its returned files.
public final class ReturnSheets {
    private ReturnSheets() {}

    /// Reads the file once more, since a preview keeps no rows; empty where nothing is the unit's to mend.
    ///
    /// @throws org.qingqun.common.ExpectedException as `SheetFiles.read`, where the file changed meanwhile
    public static Optional<ReturnSheet> of(FilePreview file) {
        if (file.sheets().stream().allMatch(sheet -> toMend(sheet).isEmpty())) return Optional.empty();
        var sheets = SheetFiles.DEFAULT.read(file.path());
        var parts = new ArrayList<ReturnSheet.Part>();
        for (var preview : file.sheets())
            sheets.stream().filter(sheet -> sheet.head().name().equals(preview.sheet())).findFirst().flatMap(sheet -> part(preview, sheet)).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new ReturnSheet(file.path(), parts));
    }

    private static Optional<ReturnSheet.Part> part(SheetPreview preview, Sheet sheet) {
        var byRow = toMend(preview).stream().collect(Collectors.groupingBy(CellProblem::row, TreeMap::new, Collectors.toList()));
        var headings = headings(preview);
        var lines = sheet.rows().stream().filter(row -> byRow.containsKey(row.number()))
                .map(row -> new ReturnSheet.Line(row.number(), cells(row, headings.size()), byRow.getOrDefault(row.number(), List.of()))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ReturnSheet.Part(preview.sheet(), preview.unit(), headings, lines));
    }

    /// What a person in the office has edited is no fault of the unit.
    private static List<CellProblem> toMend(SheetPreview sheet) {
        return sheet.problems().stream().filter(problem -> problem.kind() != CellProblem.Kind.LOCKED_FIELD).toList();
    }

    private static List<String> headings(SheetPreview preview) {
        int width = preview.columns().stream().mapToInt(column -> column.column() + 1).max().orElse(0);
        var headings = new ArrayList<>(Collections.nCopies(width, ""));
        preview.columns().forEach(column -> headings.set(column.column(), column.header()));
        return headings;
    }

    private static List<String> cells(Row row, int width) {
        return IntStream.range(0, width).mapToObj(row::text).toList();
    }
}
