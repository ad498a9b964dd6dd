package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Listing;

class XlsxWriterTest {
    private record Row(String name, Integer members) {}

    private static final Listing.Column<Row> NAME = new Listing.Column<>("群名称", 32, Row::name);
    private static final Listing.Column<Row> MEMBERS = new Listing.Column<>("群人数", 10, Row::members);
    @TempDir Path folder;
    private final XlsxWriter writer = new XlsxWriter("序号");

    private XSSFSheet sheet(List<Row> rows) throws IOException {
        var listing = Listing.<Row, Row>of("工作群组", List.of(NAME, MEMBERS), rows, List::copyOf);
        try (var book = new XSSFWorkbook(Files.newInputStream(writer.writeListings(List.of(listing), folder.resolve("ledger.xlsx"), Progress.NONE)))) {
            return book.getSheetAt(0);
        }
    }

    @Test void textStaysTextAndCountsStayNumbers() throws IOException {
        var sheet = sheet(List.of(new Row("防汛工作群", 120), new Row("清华\n校友", null)));
        assertEquals("工作群组", sheet.getSheetName());
        assertEquals(List.of("序号", "群名称", "群人数"), IntStream.range(0, 3).mapToObj(c -> sheet.getRow(0).getCell(c).getStringCellValue()).toList());
        assertEquals(1, sheet.getRow(1).getCell(0).getNumericCellValue());
        assertEquals("防汛工作群", sheet.getRow(1).getCell(1).getStringCellValue());
        assertEquals(120, sheet.getRow(1).getCell(2).getNumericCellValue());
        assertEquals("清华\n校友", sheet.getRow(2).getCell(1).getStringCellValue());
        assertTrue(sheet.getRow(2).getCell(2) == null || sheet.getRow(2).getCell(2).getCellType() == CellType.BLANK);
    }

    @Test void nothingIsEverAFormula() throws IOException {
        var names = List.of("=1+1", "+8613800138000", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1+1", "＝1+1");
        var sheet = sheet(names.stream().map(n -> new Row(n, 1)).toList());
        for (int i = 0; i < names.size(); i++) {
            assertEquals(CellType.STRING, sheet.getRow(i + 1).getCell(1).getCellType());
            assertEquals(names.get(i), sheet.getRow(i + 1).getCell(1).getStringCellValue());
        }
    }

    @Test void theSheetIsReadyToFilterAndToPrint() throws IOException {
        var sheet = sheet(IntStream.rangeClosed(1, 1100).mapToObj(i -> new Row("群" + i, i)).toList());
        assertEquals(1100, sheet.getLastRowNum());
        assertEquals("群1100", sheet.getRow(1100).getCell(1).getStringCellValue());
        assertEquals("A1:C1101", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString().replace("$", ""));
        assertThat(sheet.getColumnWidth(1) / 256).isBetween(30, 34);
        assertTrue(sheet.getRow(0).getCell(1).getCellStyle().getFont().getBold());
    }

    @Test void aListWithoutRowsHasItsHeader() throws IOException {
        var sheet = sheet(List.of());
        assertEquals(0, sheet.getLastRowNum());
        assertEquals("群名称", sheet.getRow(0).getCell(1).getStringCellValue());
    }

    @Test void cancellingLeavesNoFile() throws IOException {
        var cancelled = new Progress() {
            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return true;
            }
        };
        var listing = Listing.<Row, Row>of("工作群组", List.of(NAME), List.of(new Row("群", 1)), List::copyOf);
        var target = folder.resolve("ledger.xlsx");
        assertEquals(ErrorCode.CANCELLED, assertThrows(ExpectedException.class, () -> writer.writeListings(List.of(listing), target, cancelled)).code());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test void aVeryLongTextIsCutToWhatACellHolds() throws IOException {
        var random = new java.util.Random(1);
        var text = random.ints(40_000, 0x4E00, 0x9FA5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertEquals(32_767, sheet(List.of(new Row(text, 1))).getRow(1).getCell(1).getStringCellValue().length());
    }

    @Test void aWideListPrintsAcrossSeveralPagesWithItsNames() throws IOException {
        var wide = IntStream.range(0, 10).mapToObj(i -> new Listing.Column<Row>("列" + i, 30, Row::name)).toList();
        var listing = Listing.<Row, Row>of("工作群组", wide, List.of(new Row("群", 1)), List::copyOf);
        try (var book = new XSSFWorkbook(Files.newInputStream(writer.writeListings(List.of(listing), folder.resolve("wide.xlsx"), Progress.NONE)))) {
            assertEquals(2, book.getSheetAt(0).getPrintSetup().getFitWidth());
            assertEquals("A:B", book.getSheetAt(0).getRepeatingColumns().formatAsString().replace("$", ""));
        }
        assertEquals(1, sheet(List.of()).getPrintSetup().getFitWidth());
    }

    @Test void headingsOfTwoLinesAndWholePercentagesAreShownInFull() throws IOException {
        var table = new Block.Table("表1", List.of(new Block.Column("对象", 1, false), new Block.Column("处置率\n(%)", 1, true)), List.of(List.of("应用", "20.0")), false);
        try (var book = new XSSFWorkbook(Files.newInputStream(writer.writeTables(List.of(table), folder.resolve("t.xlsx"))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(30);
            assertEquals("20.0", new DataFormatter().formatCellValue(sheet.getRow(2).getCell(1)));
        }
    }

    @Test void tablesBecomeSheetsOfNumbers() throws IOException {
        var file = writer.writeTables(GoldenDocument.chinese().all(Block.Table.class), folder.resolve("summary.xlsx"));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals(4, book.getNumberOfSheets());
            var sheet = book.getSheetAt(1);
            assertEquals("表2　工作群组分层级清理情况（单位：个）", sheet.getRow(0).getCell(0).getStringCellValue());
            var total = sheet.getRow(sheet.getLastRowNum());
            assertEquals("合计", total.getCell(0).getStringCellValue());
            assertEquals(List.of(2713.0, 746.0, 27.5), List.of(total.getCell(1).getNumericCellValue(), total.getCell(9).getNumericCellValue(),
                    total.getCell(10).getNumericCellValue()));
            assertFalse(sheet.getMergedRegions().isEmpty());
        }
    }
}
