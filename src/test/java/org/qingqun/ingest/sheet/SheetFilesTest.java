package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.ingest.sheet.Books.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class SheetFilesTest {
    @TempDir Path folder;

    @Test void whatTheReadingLibrariesComplainOfReachesNoTerminal() {
        assertFalse(org.apache.logging.log4j.LogManager.getLogger("org.apache.poi.hssf.record.SSTDeserializer").isErrorEnabled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void bothWorkbookKindsGiveTextAsShown(String name) {
        var book = Books.fill(book(name), "台账", row("序号", "群名称", "人数"), row(), row(1, " 防汛群 ", 120.0, null, true));
        var sheet = read(Books.save(book, folder.resolve(name))).getFirst();
        assertEquals(sheet("台账", List.of(
                new Row(1, false, List.of(text("序号"), text("群名称"), text("人数"))),
                new Row(3, false, List.of(number("1"), text(" 防汛群 "), number("120"), Cell.BLANK, text("TRUE"))))), sheet);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023.1,      0.00,                     2023.10,     NUMBER
            2023.1,      General,                  2023.1,      NUMBER
            13900000000, General,                  13900000000, NUMBER
            1.39E10,     0.00E+00,                 13900000000, NUMBER
            45047,       General,                  45047,       NUMBER
            45047,       yyyy/m/d,                 2023-05-01,  DATE
            45047.5,     yyyy-mm-dd hh:mm:ss,      2023-05-01,  DATE
            45047,       'yyyy"年"m"月";@',         2023-05,     DATE
            45047,       '[$-804]yyyy"年"m"月"d"日"', 2023-05-01, DATE
            45047,       yyyy,                     2023,        DATE
            45047,       'm"月"d"日"',              2023-05-01,  DATE
            0.5,         h:mm,                     0.5,         TEXT
            1234.4,      '#,##0',                  1234,        NUMBER
            12,          '0"人"',                   12,          NUMBER
            """)
    void numbersComeAsTheirFormatShowsThem(double value, String format, String shown, Cell.Kind kind) {
        for (var name : List.of("n.xlsx", "n.xls")) {
            var file = Books.save(Books.fill(book(name), "s", row(new Books.Shown(value, format))), folder.resolve(name));
            assertEquals(new Cell(shown, kind), read(file).getFirst().rows().getFirst().cell(0), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void formulasGiveTheirSavedResultAndErrorsAreMarked(String name) {
        var book = Books.fill(book(name), "s", row("x"));
        var first = book.getSheetAt(0).getRow(0);
        first.createCell(1).setCellFormula("60+60");
        first.createCell(2).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        first.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
        var cells = read(Books.save(book, folder.resolve(name))).getFirst().rows().getFirst().cells();
        assertEquals(List.of(text("x"), number("120"), new Cell("#DIV/0!", Cell.Kind.ERROR), new Cell("#REF!", Cell.Kind.ERROR)), cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void mergesHiddenSheetsAndHiddenRowsAreTold(String name) {
        var book = Books.merge(Books.fill(book(name), "台账", row("标题"), row("a"), row("b")), 0, 0, 0, 5);
        book.getSheetAt(0).getRow(2).setZeroHeight(true);
        Books.fill(book, "字典", row("微信"));
        book.setSheetHidden(1, true);
        var sheets = read(Books.save(book, folder.resolve(name)));
        assertEquals(new Merges(List.of(new Region(1, 0, 1, 5))), sheets.get(0).head().merged());
        assertEquals(List.of(false, false, true), sheets.get(0).rows().stream().map(Row::hidden).toList());
        assertEquals(List.of(false, true), sheets.stream().map(s -> s.head().hidden()).toList());
    }

    @Test void richTextAndMacrosFilesRead() {
        var book = new XSSFWorkbook();
        var rich = book.getCreationHelper().createRichTextString("防汛工作群");
        rich.applyFont(0, 2, book.createFont());
        book.createSheet("s").createRow(0).createCell(0).setCellValue(rich);
        assertEquals("防汛工作群", read(Books.save(book, folder.resolve("a.xlsm"))).getFirst().rows().getFirst().text(0));
    }

    @Test void aWorkbookWithoutStylesIsNotDamaged() throws IOException {
        var styled = Books.xlsx(folder.resolve("a.xlsx"), row("群名称", "人数"), row("防汛群", 120.0));
        var bare = folder.resolve("b.xlsx");
        try (var in = new ZipFile(styled.toFile()); var out = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (var entry : in.stream().filter(e -> !e.getName().endsWith("styles.xml")).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replaceAll("<(?:Override|Relationship)[^>]*styles[^>]*>", "").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(read(styled), read(bare));
    }

    @Test void dayNumbersOf1904WorkbooksCountFrom1904() {
        var book = new XSSFWorkbook();
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Books.fill(book, "s", row(new Books.Shown(45047, "yyyy-mm-dd")));
        var sheet = read(Books.save(book, folder.resolve("mac.xlsx"))).getFirst();
        assertEquals(true, sheet.head().date1904());
        assertEquals("2027-05-02", sheet.rows().getFirst().text(0));
    }

    static Stream<Arguments> charsets() {
        return Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").flatMap(c -> Stream.of(false, true).map(bom -> Arguments.of(c, bom)));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void textFilesReadInTheirCharacterSet(String charset, boolean bom) {
        var mark = bom && charset.startsWith("UTF") ? "\uFEFF" : "";
        var file = Books.text(folder.resolve("台账.csv"), Charset.forName(charset), mark + "群名称,群主,人数\r\n䶮㙍工作群,李四,\"1,234\"\r\n,,\r\n二群,\"王\n五\",3\r\n");
        assertEquals(List.of(sheet("台账", List.of(
                new Row(1, false, List.of(untyped("群名称"), untyped("群主"), untyped("人数"))),
                new Row(2, false, List.of(untyped("䶮㙍工作群"), untyped("李四"), untyped("1,234"))),
                new Row(4, false, List.of(untyped("二群"), untyped("王\n五"), untyped("3")))))), read(file));
    }

    @Test void sixBytesOfGbkAreEnough() {
        var file = Books.text(folder.resolve("t.csv"), Charset.forName("GBK"), "群名称");
        assertEquals("群名称", read(file).getFirst().rows().getFirst().text(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextThatEndsInTheMiddleOfACharacterIsIncomplete(String charset) throws IOException {
        var whole = "群名称,群主\n防汛工作群,李四\n就业群,王五".getBytes(Charset.forName(charset));
        assertEquals(ErrorCode.UNREADABLE_FILE, refusal(Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, whole.length - 1))));
        assertEquals(3, read(Files.write(folder.resolve("whole.csv"), whole)).getFirst().rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void theSeparatorIsGuessed(String separator) {
        var file = Books.text(folder.resolve("t.txt"), StandardCharsets.UTF_8, String.join(separator, "群名称", "群主\"", "用途") + "\n");
        assertEquals(3, read(file).getFirst().rows().getFirst().cells().size());
    }

    @Test void contentDecidesNotTheEnding() throws IOException {
        var csv = Books.text(folder.resolve("a.xls"), StandardCharsets.UTF_8, "群名称,群主\n");
        assertEquals("群主", read(csv).getFirst().rows().getFirst().text(1));
        var xlsx = Books.xlsx(folder.resolve("b.xlsx"), row("群名称"));
        assertEquals("群名称", read(Files.move(xlsx, folder.resolve("b.xls"))).getFirst().rows().getFirst().text(0));
        var et = Books.xls(folder.resolve("c.et"), row("群名称"));
        assertEquals("群名称", read(et).getFirst().rows().getFirst().text(0));
    }

    @Test void whatIsNoTableIsRefusedWithWhatToDo() throws IOException {
        assertEquals(ErrorCode.NEEDS_TYPING, refusal(Files.write(folder.resolve("a.pdf"), "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(ErrorCode.NEEDS_TYPING, refusal(Files.write(folder.resolve("a.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})));
        assertEquals(ErrorCode.NEEDS_TYPING, refusal(Files.write(folder.resolve("a.xlsx"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})));
        assertEquals(ErrorCode.DISGUISED_FILE, refusal(Files.writeString(folder.resolve("a.xls"), "<html><table><tr><td>1</td></tr></table></html>")));
        assertEquals(ErrorCode.NEEDS_UNPACKING, refusal(Files.write(folder.resolve("a.rar"), "Rar!\032\007".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(ErrorCode.UNKNOWN_FORMAT, refusal(Files.writeString(folder.resolve("notes.md"), "群名称,群主")));
        var noise = new byte[] {1, 0, 0, 2, (byte) 0xff, 3, 0, 0};
        for (var name : new String[] {"b.csv", "b.xlsx", "b.XLS", "b.et"}) assertEquals(ErrorCode.NOT_A_TABLE, refusal(Files.write(folder.resolve(name), noise)), name);
        assertEquals(ErrorCode.UNKNOWN_FORMAT, refusal(Files.write(folder.resolve("b.dat"), noise)));
        assertEquals(ErrorCode.UNREADABLE_FILE, refusal(Files.createFile(folder.resolve("empty.xlsx"))));
    }

    @Test void anOldWordDocumentHasToBeTyped() throws IOException {
        var file = folder.resolve("台账.doc");
        try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
        }
        assertEquals(ErrorCode.NEEDS_TYPING, refusal(file));
    }

    @Test void damagedWorkbooksAreRefusedNotCrashing() throws IOException {
        for (var name : List.of("d.xlsx", "d.xls")) {
            var whole = Files.readAllBytes(Books.save(Books.fill(book(name), "s", row("群名称", "群主")), folder.resolve(name)));
            for (int keep : new int[] {9, 600, whole.length / 2}) {
                var cut = Files.write(folder.resolve("cut-" + keep + name), Arrays.copyOf(whole, keep));
                assertEquals(ErrorCode.UNREADABLE_FILE, refusal(cut), cut.toString());
            }
        }
    }

    @Test void aPasswordIsToldApart() throws Exception {
        var file = folder.resolve("secret.xlsx");
        try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        assertEquals(ErrorCode.ENCRYPTED_FILE, refusal(file));
        var old = folder.resolve("secret.xls");
        org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            Books.xls(old, row("群名称"));
        } finally {
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(ErrorCode.ENCRYPTED_FILE, refusal(old));
    }

    @Test void limitsOnRowsCellsAndLengthHold() {
        var tight = new SheetFiles(new ReadLimits(1 << 20, 1 << 20, 1 << 20, 200, 100, 1 << 20, 3, 9, 10));
        var fine = Books.xlsx(folder.resolve("fine.xlsx"), row("a", "b"), row("c", "d"), row("e", "f"));
        assertEquals(3, tight.read(fine).getFirst().rows().size());
        var long_ = Books.xlsx(folder.resolve("rows.xlsx"), row("a"), row("b"), row("c"), row("d"));
        var wide = Books.text(folder.resolve("cells.csv"), StandardCharsets.UTF_8, "1,2,3,4,5,6,7,8,9,10\n");
        var deep = Books.xls(folder.resolve("length.xls"), row("01234567890"));
        for (var file : List.of(long_, wide, deep))
            assertEquals(ErrorCode.HOSTILE_FILE, assertThrows(ExpectedException.class, () -> tight.read(file)).code(), file.toString());
    }

    private static List<Sheet> read(Path file) {
        return SheetFiles.DEFAULT.read(file);
    }

    private static ErrorCode refusal(Path file) {
        var refused = assertThrows(ExpectedException.class, () -> read(file));
        assertTrue(refused.facts().contains(FileKind.nameOf(file)), refused.getMessage());
        return refused.code();
    }

    private static Workbook book(String name) {
        return name.endsWith("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private static Sheet sheet(String name, List<Row> rows) {
        return new Sheet(new SheetHead(name, false, Merges.NONE, false), rows);
    }

    private static Cell text(String text) {
        return new Cell(text, Cell.Kind.TEXT);
    }

    private static Cell number(String text) {
        return new Cell(text, Cell.Kind.NUMBER);
    }

    private static Cell untyped(String text) {
        return new Cell(text, Cell.Kind.UNTYPED);
    }
}
