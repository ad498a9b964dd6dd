package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.report.document.FigureSheet;
import org.qingqun.report.document.FigureSheet.Line;

class FigureSheetWriterTest {
    private static final List<String> HEADINGS = IntStream.rangeClosed(0, 16).mapToObj(i -> "列" + i).toList();
    @TempDir Path folder;

    private static FigureSheet sheet(Line... lines) {
        return new FigureSheet("分层级", "工作群组分层级", HEADINGS, List.of(lines), "合计");
    }

    private List<List<String>> computed(FigureSheet sheet) throws IOException {
        var file = new FigureSheetWriter().write(List.of(sheet), folder.resolve("summary.xlsx"));
        try (var book = new XSSFWorkbook(file.toFile())) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (int r = 2; r <= book.getSheetAt(0).getLastRowNum(); r++) {
                Row row = book.getSheetAt(0).getRow(r);
                rows.add(IntStream.range(0, row.getLastCellNum()).mapToObj(c -> format.formatCellValue(row.getCell(c), evaluator)).toList());
            }
            looksRight(book.getSheetAt(0));
            return rows;
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    private static void looksRight(XSSFSheet sheet) {
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("1:2", sheet.getRepeatingRows().formatAsString().replace("$", ""));
    }

    @Test void aReaderCanRecomputeTheGoldenCase() throws IOException {
        var rows = computed(sheet(new Line("市级", List.of(486, 0, 0, 0, 365, 80, 41, 0, 0, 121, 0, 0)),
                new Line("县级", List.of(2227, 0, 0, 0, 1602, 451, 174, 0, 0, 625, 0, 0))));
        assertEquals(List.of("合计", "2713", "0", "0", "0", "1967", "531", "215", "0", "0", "746", "0", "0", "746", "27.5%", "27.5%", "0"), rows.getLast());
        assertEquals("24.9%", rows.getFirst().get(14));
    }

    @Test void newSurvivorsAndLeftScopeAreInTheFormulas() throws IOException {
        var rows = computed(sheet(new Line("市级", List.of(10, 0, 1, 0, 7, 0, 3, 1, 1, 3, 1, 0))));
        assertEquals(List.of("2", "22.2%", "22.2%", "0"), rows.getFirst().subList(13, 17));
    }

    @Test void overNothingThereIsNoRate() throws IOException {
        var rows = computed(sheet());
        assertEquals(List.of("0", "", "", "0"), rows.getFirst().subList(13, 17));
    }

    /// What a program that does not compute shows is what one that does would.
    @Test void everyFormulaHoldsItsValue() throws Exception {
        var sheets = List.of(sheet(new Line("市级", List.of(486, 2, 1, 1, 367, 80, 41, 2, 1, 121, 1, 3)), new Line("县级", List.of(3, 0, 0, 0, 2, 1, 0, 0, 0, 1, 0, 0)),
                new Line("乡级", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))));
        try (var book = new XSSFWorkbook(new FigureSheetWriter().write(sheets, folder.resolve("s.xlsx")).toFile())) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var row : book.getSheetAt(0)) for (var cell : row) {
                if (cell.getCellType() != CellType.FORMULA) continue;
                formulas++;
                var computed = evaluator.evaluate(cell);
                assertEquals(computed.getCellType(), cell.getCachedFormulaResultType(), cell.getAddress().formatAsString());
                if (computed.getCellType() == CellType.NUMERIC) assertEquals(computed.getNumberValue(), cell.getNumericCellValue(), 1e-12, cell.getAddress().formatAsString());
                else assertEquals(computed.getStringValue(), cell.getStringCellValue(), cell.getAddress().formatAsString());
            }
            assertEquals(3 * 4 + 16, formulas);
        }
    }

    @Test void sumsAreFormulasNotNumbers() throws Exception {
        var file = new FigureSheetWriter().write(List.of(sheet(new Line("市级", List.of(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)))), folder.resolve("s.xlsx"));
        try (var book = new XSSFWorkbook(file.toFile())) {
            var total = book.getSheetAt(0).getRow(3);
            for (int c = 1; c <= 16; c++) assertEquals(CellType.FORMULA, total.getCell(c).getCellType());
        }
    }
}
