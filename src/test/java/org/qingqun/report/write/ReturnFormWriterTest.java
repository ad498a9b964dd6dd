package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.ReturnCode;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.returns.ReturnForm;

class ReturnFormWriterTest {
    private static final Unit UNIT = new Unit(new UnitId(17), null, "市教育局", Level.CITY, null, null, null, false, List.of());
    private static final List<AssetField> FIELDS = List.of(AssetField.NAME, AssetField.PLATFORM, AssetField.CREATED_ON, AssetField.MEMBERS, AssetField.DISPOSITION, AssetField.CODE);
    @TempDir Path folder;

    @Test void titleUnitCodeAndDayStandAboveTheHeadings() throws IOException {
        try (var book = open(form(LocalDate.of(2026, 11, 20)))) {
            var sheet = book.getSheetAt(0);
            assertEquals(List.of("工作群组", "政务公众账号", "填表说明"), IntStream.range(0, 3).mapToObj(book::getSheetName).toList());
            assertEquals("2026 行动　工作群组台账报送表", text(sheet, 0, 0));
            assertEquals("填报单位：市教育局　　回收码：" + ReturnCode.of(UNIT), text(sheet, 1, 0));
            assertEquals("请核对已有各行，补报漏报的，于2026年11月20日前报回本文件。", text(sheet, 2, 0));
            assertEquals("序号 群名称 平台 建群时间 群人数 拟处置方式 系统编号", row(sheet, 4));
            assertEquals("账号名称", text(book.getSheetAt(1), 4, 1));
        }
        try (var book = open(form(null))) {
            assertEquals("请核对已有各行，补报漏报的，报回本文件。", text(book.getSheetAt(0), 2, 0));
        }
    }

    @Test void whatIsKnownIsFilledInTextAsTextAndNumbersAsNumbers() throws IOException {
        try (var book = open(form(null))) {
            var sheet = book.getSheetAt(0);
            assertEquals("1 '=防汛 微信 2023-05 12 QZ-00001", row(sheet, 5));
            assertEquals(List.of(CellType.STRING, CellType.NUMERIC), List.of(sheet.getRow(5).getCell(3).getCellType(), sheet.getRow(5).getCell(4).getCellType()));
            assertEquals("@", sheet.getRow(6).getCell(3).getCellStyle().getDataFormatString(), "2023-05 typed here stays 2023-05");
        }
    }

    @Test void onlyTheCodesAndHeadingsAreLocked() throws IOException {
        try (var book = open(form(null))) {
            var sheet = book.getSheetAt(0);
            assertTrue(sheet.getProtect());
            assertEquals("[true, true, true, true, true, true, true]", locked(sheet, 4));
            assertEquals("[false, false, false, false, false, false, true]", locked(sheet, 5));
            assertEquals("[false, false, false, false, false, false, true]", locked(sheet, 25));
            assertNull(sheet.getRow(26));
        }
    }

    @Test void choicesAreOfferedDownToRowsThatAreInsertedLater() throws IOException {
        try (var book = open(form(null))) {
            var offered = book.getSheetAt(0).getDataValidations().stream()
                    .map(v -> v.getRegions().getCellRangeAddress(0).formatAsString() + " " + String.join(" ", v.getValidationConstraint().getExplicitListValues())).toList();
            assertEquals(List.of("C6:C5001 微信 企业微信 QQ 钉钉 其他", "F6:F5001 保留 整改 合并 解散 移出"), offered);
        }
    }

    @Test void itPrintsOnPagesWithTheHeadingsOnEach() throws IOException {
        try (var book = open(form(null))) {
            var sheet = book.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals("5:5", sheet.getRepeatingRows().formatAsString());
        }
    }

    private static ReturnForm form(LocalDate due) {
        var line = Map.of(AssetField.NAME, text("'=防汛"), AssetField.PLATFORM, text("微信"), AssetField.CREATED_ON, text("2023-05"), AssetField.MEMBERS,
                new Cell("12", Cell.Kind.NUMBER), AssetField.CODE, text("QZ-00001"));
        return new ReturnForm(UNIT, "", ReturnCode.of(UNIT), "2026 行动", due,
                List.of(new ReturnForm.Sheet(Family.WORK_GROUP, FIELDS, List.of(line)), new ReturnForm.Sheet(Family.OFFICIAL_ACCOUNT, FIELDS, List.of())));
    }

    private Workbook open(ReturnForm form) throws IOException {
        return WorkbookFactory.create(new ReturnFormWriter().write(form, folder).toFile(), null, true);
    }

    private static Cell text(String text) {
        return new Cell(text, Cell.Kind.TEXT);
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String row(Sheet sheet, int row) {
        var format = new DataFormatter();
        return IntStream.rangeClosed(0, 6).mapToObj(c -> format.formatCellValue(sheet.getRow(row).getCell(c))).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String locked(Sheet sheet, int row) {
        return IntStream.rangeClosed(0, 6).mapToObj(c -> sheet.getRow(row).getCell(c).getCellStyle().getLocked()).toList().toString();
    }
}
