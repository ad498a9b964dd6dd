package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.CellProblem.Kind;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

class ReturnSheetsTest {
    @TempDir Path folder;

    @Test void onlyWrongRowsInTheirOwnColumns() throws IOException {
        var sheet = ReturnSheets.of(preview(problem(3, Kind.NOT_A_DATE, "去年"), problem(5, Kind.MISSING, ""), problem(5, Kind.NOT_A_COUNT, "多"))).orElseThrow();
        var part = sheet.parts().getFirst();
        assertEquals(List.of("群名称", "", "建群时间"), part.headings());
        var lines = part.lines().stream().map(l -> l.row() + " " + l.cells().stream().map(Cell::text).toList() + " " + l.problems().size()).toList();
        assertEquals(List.of("3 [乙群, b, 去年] 1", "5 [丁群, d, 多] 2"), lines);
        assertEquals(2, sheet.countRows());
    }

    @Test void whatTheOfficeEditedIsNotTheUnitsToMend() throws IOException {
        assertEquals(Optional.empty(), ReturnSheets.of(preview(problem(3, Kind.LOCKED_FIELD, "去年"))));
    }

    @Test void aSoundOrUnusableFileHasNone() throws IOException {
        assertEquals(Optional.empty(), ReturnSheets.of(preview()));
        assertEquals(Optional.empty(), ReturnSheets.of(new FilePreview(folder.resolve("gone.xlsx"), FileState.UNUSABLE, List.of(),
                new ExpectedException(ErrorCode.UNREADABLE_FILE, "gone.xlsx"))));
    }

    private FilePreview preview(CellProblem... problems) throws IOException {
        var file = Files.writeString(folder.resolve("县水利局.csv"), "群名称,,建群时间\n甲群,a,2023\n乙群,b,去年\n丙群,c,2024\n丁群,d,多\n");
        var columns = List.of(new ColumnMatch(0, "群名称", AssetField.NAME, 100, false), new ColumnMatch(2, "建群时间", AssetField.CREATED_ON, 100, false));
        var sheet = new SheetPreview("县水利局", Family.WORK_GROUP, "f1", 1, "县水利局", Set.of("县水利局"), columns, Counts.ZERO, List.of(problems), List.of(), List.of());
        return new FilePreview(file, FileState.WRONG_ROWS, List.of(sheet), null);
    }

    private static CellProblem problem(int row, Kind kind, String seen) {
        return new CellProblem("县水利局", row, "建群时间", kind, seen);
    }
}
