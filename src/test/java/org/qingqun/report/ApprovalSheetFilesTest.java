package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.FilledSheet;
import org.qingqun.approval.sheet.PrintedSheet;
import org.qingqun.approval.sheet.SheetBuilder;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

/// Sheets as real files: what is printed is what is read back, whatever an office did to the file.
class ApprovalSheetFilesTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private PrintedSheet printed;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var sheet = new SheetBuilder(office);
        sheet.submitted("家长答疑群", Disposition.DISSOLVE);
        sheet.submitted("=1+1 公文群", Disposition.KEEP);
        sheet.merged("控辍保学联络群", "控辍保学总群");
        printed = sheet.print();
    }

    @AfterEach void close() {
        office.close();
    }

    private ApprovalSheetFiles files(String language) {
        return new ApprovalSheetFiles(office.stores.people(), office.inventory, office.stores.campaigns(), office.clock, Messages.in(language));
    }

    private Path write(String language, String ending) {
        return files(language).write(printed, folder.resolve("审签表." + ending));
    }

    @ParameterizedTest
    @CsvSource({"zh,xlsx", "zh,docx", "en,xlsx", "en,docx"})
    void whatIsPrintedIsReadBackBlankInEitherLanguageAndKind(String language, String ending) {
        var filled = files("zh").read(write(language, ending));
        assertEquals(printed.lines().stream().map(l -> SheetBuilder.blank(printed, l.cases().asset().name())).map(ApprovalSheetFilesTest::said).toList(),
                filled.rows().stream().map(ApprovalSheetFilesTest::said).toList());
        var reading = office.sheets.judge(filled);
        assertEquals(List.of(3, List.of(), List.of()), List.of(reading.countBlank(), reading.refused(), reading.missing()));
    }

    private static String said(FilledSheet.Row r) {
        return String.join("|", r.code(), r.name(), String.valueOf(r.plan()), r.into(), r.reason(), r.agree(), r.refuse(), r.untilSeen(), r.other(), r.comment());
    }

    @Test void whatWantsALookComesFirstUnderItsOwnHeading() throws IOException {
        try (var in = new FileInputStream(write("zh", "xlsx").toFile()); var book = new XSSFWorkbook(in)) {
            var texts = texts(book.getSheetAt(0));
            assertTrue(texts.contains("本批 3 项：保留 1 项，合并 1 项并入 1 个，解散、注销、下架 1 项，整改、移出口径 0 项。全部同意并办结后，3 个减为 1 个。"), texts.toString());
            assertTrue(texts.contains("需要细看 1 项：面向群众 1 项。"), texts.toString());
            assertTrue(texts.indexOf("一、请逐项细看（1 项，风险高的在前）") < texts.indexOf("其余事项（2 项，没有风险提示）"), texts.toString());
            assertTrue(texts.stream().anyMatch(t -> t.contains("批次编码：" + printed.sheet().code())), texts.toString());
            assertTrue(texts.contains("日志校验：" + printed.sheet().logHead()), "the end of the log stands on every approval");
            assertEquals(2, book.getSheetAt(0).getDataValidations().size());
            assertTrue(book.getSheetAt(0).getPrintSetup().getLandscape());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh,xlsx", "zh,docx", "en,xlsx"})
    void whoHasToBeAskedFirstIsNamedOnItAndItIsReadBackAllTheSame(String language, String ending) throws IOException {
        var group = office.stores.assets().findByName(office.bureau.id(), "家长答疑群").getFirst().id();
        office.cleanup.joints().replace(group, List.of(office.county.id(), office.city.id()), ADMIN);
        printed = new SheetBuilder(office).print();
        assertEquals(List.of("临江市", "云栖区"), printed.looks().getFirst().partners());
        var file = write(language, ending);
        assertEquals(List.of(3, List.of()), List.of(office.sheets.judge(files("zh").read(file)).countBlank(), office.sheets.judge(files("zh").read(file)).refused()));
        if (!ending.equals("xlsx")) return;
        try (var in = new FileInputStream(file.toFile()); var book = new XSSFWorkbook(in)) {
            var wanted = language.equals("zh") ? "请细看：面向群众、联合建群（临江市、云栖区）" : "Look closely: Faces residents, Run jointly (临江市, 云栖区)";
            var texts = texts(book.getSheetAt(0));
            assertTrue(texts.stream().anyMatch(text -> text.contains(wanted)), texts.toString());
        }
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new java.util.ArrayList<String>();
        for (var row : sheet) for (var cell : row) if (!cell.toString().isBlank()) texts.add(cell.toString());
        return texts;
    }

    @Test void wordHasTheTableWithItsHeadOnEveryPage() throws IOException {
        try (var in = new FileInputStream(write("zh", "docx").toFile()); var document = new XWPFDocument(in)) {
            var table = document.getTables().get(1);
            assertEquals(List.of(true, 6), List.of(table.getRow(0).isRepeatHeader(), table.getNumberOfRows()));
            assertEquals(11, table.getRow(0).getTableCells().size());
        }
    }

    /// Filled in by hand in a spreadsheet: rows sorted anew, one removed, a day typed as a day.
    @Test void aSheetThatWasSortedAndShortenedIsReadByItsCodes() throws IOException {
        var file = write("zh", "xlsx");
        change(file, sheet -> {
            int first = row(sheet, "家长答疑群");
            cell(sheet, first, 7).setCellValue(LocalDate.of(2026, 12, 31));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
            cell(sheet, first, 7).setCellStyle(style);
            cell(sheet, first, 9).setCellValue("寒假后再办");
            cell(sheet, row(sheet, "控辍保学联络群"), 5).setCellValue("√");
            sheet.removeRow(sheet.getRow(row(sheet, "=1+1 公文群")));
            swap(sheet, first, row(sheet, "控辍保学联络群"));
        });
        var reading = office.sheets.take(files("zh").read(file), null, ADMIN);
        assertEquals(List.of(), reading.refused());
        assertEquals(List.of(1, 1, 1), List.of(reading.count(Verdict.AGREE), reading.count(Verdict.DEFER), reading.countBlank()));
        assertEquals(List.of("=1+1 公文群"), reading.missing());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void aSheetWithoutAColumnThatCountsIsRefused(int column) throws IOException {
        var file = write("zh", "xlsx");
        change(file, sheet -> sheet.forEach(row -> {
            if (row.getCell(column) != null && !row.getCell(column).toString().startsWith("批次")) row.removeCell(row.getCell(column));
        }));
        assertEquals(ErrorCode.SHEET_COLUMN_MISSING, assertThrows(ExpectedException.class, () -> files("zh").read(file)).code());
    }

    @Test void anyOtherTableIsNoSheet() throws IOException {
        var file = folder.resolve("台账.csv");
        java.nio.file.Files.writeString(file, "单位,群名称\n市教育局,防汛群\n");
        var filled = files("zh").read(file);
        assertEquals(ErrorCode.NO_SHEET, assertThrows(ExpectedException.class, () -> office.sheets.judge(filled)).code());
    }

    private static void change(Path file, java.util.function.Consumer<Sheet> change) throws IOException {
        try (var in = new FileInputStream(file.toFile()); var book = new XSSFWorkbook(in)) {
            change.accept(book.getSheetAt(0));
            try (var out = new FileOutputStream(file.toFile())) {
                book.write(out);
            }
        }
    }

    private static int row(Sheet sheet, String name) {
        for (Row row : sheet) if (row.getCell(1) != null && row.getCell(1).toString().startsWith(name)) return row.getRowNum();
        throw new AssertionError(name);
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void swap(Sheet sheet, int a, int b) {
        int spare = sheet.getLastRowNum() + 5;
        for (var move : List.of(List.of(a, spare), List.of(b, a), List.of(spare, b))) {
            sheet.createRow(move.get(1));
            ((org.apache.poi.xssf.usermodel.XSSFRow) sheet.getRow(move.get(1))).copyRowFrom(sheet.getRow(move.get(0)), new org.apache.poi.ss.usermodel.CellCopyPolicy());
            sheet.removeRow(sheet.getRow(move.get(0)));
        }
    }
}
