package org.qingqun.ingest.hostile;

import static org.qingqun.ingest.sheet.Books.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingqun.common.ErrorCode;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.ingest.sheet.WordDrawing;

/// Makes every kind of bad file that may come back, each with what has to be said of it.
final class HostileFiles {
    /// For a file that is odd and can be read all the same.
    static final String READ = "READ";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private final Path folder;
    private final Map<String, String> expected = new LinkedHashMap<>();

    /// Writes into an OutputStream.
    @FunctionalInterface interface Filling {
        void to(OutputStream out) throws IOException;
    }

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes them all; the answer is by file name the code of the refusal, or `READ`.
    static Map<String, String> writeTo(Path folder) throws IOException {
        var files = new HostileFiles(folder);
        files.locked();
        files.damaged();
        files.renamed();
        files.bombs();
        files.markup();
        files.huge();
        files.oddButFine();
        return files.expected;
    }

    private void locked() throws IOException {
        var secret = path("password.xlsx", ErrorCode.ENCRYPTED_FILE);
        try (var files = new POIFSFileSystem(); var out = Files.newOutputStream(secret)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(book());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            Books.xls(path("password.xls", ErrorCode.ENCRYPTED_FILE), row("群名称", "群主"), row("甲群", "李四"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        var zip = book();
        zip[6] |= 1; // the mark of an encrypted entry
        write("password.zip", ErrorCode.ENCRYPTED_FILE, zip);
    }

    private void damaged() throws IOException {
        write("zero.xlsx", ErrorCode.UNREADABLE_FILE, new byte[0]);
        var whole = book();
        write("truncated.xlsx", ErrorCode.UNREADABLE_FILE, Arrays.copyOf(whole, whole.length / 2));
        write("no-directory.xlsx", ErrorCode.UNREADABLE_FILE, Arrays.copyOf(whole, whole.length - 40));
        var old = Files.readAllBytes(Books.xls(folder.resolve("t.xls"), row("群名称", "群主"), row("甲群", "李四")));
        Files.delete(folder.resolve("t.xls"));
        write("truncated.xls", ErrorCode.UNREADABLE_FILE, Arrays.copyOf(old, old.length / 2));
        write("half-a-character.csv", ErrorCode.UNREADABLE_FILE, Arrays.copyOf("群名称,群主\n防汛工作群,李四".getBytes(Charset.forName("GB18030")), 26));
        zip("no-sheet.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of(), "xl/worksheets/sheet1.xml"));
        zip("no-end.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", text(HEAD + SHEET + "<row r=\"1\"><c r=\"A1\""))));
        zip("no-body.docx", ErrorCode.UNREADABLE_FILE, Map.of("word/document.xml", text("<w:document"), "[Content_Types].xml", text("<Types/>")));
        write("noise.xlsx", ErrorCode.NOT_A_TABLE, noise(50_000));
        write("noise.csv", ErrorCode.NOT_A_TABLE, noise(50_000));
    }

    private void renamed() throws IOException {
        write("web-page.xls", ErrorCode.DISGUISED_FILE, "<html><body><table><tr><td>群名称</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8));
        write("picture.xlsx", ErrorCode.NEEDS_TYPING, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'});
        write("scan.pdf", ErrorCode.NEEDS_TYPING, "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
        write("packed.rar", ErrorCode.NEEDS_UNPACKING, "Rar!\032\007\1\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bombs() throws IOException {
        var row = "<row><c t=\"n\"><v>1</v></c></row>".getBytes(StandardCharsets.US_ASCII);
        zip("rows-bomb.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", out -> repeat(out, HEAD + SHEET, row, 2_000_000, END))));
        zip("one-cell-bomb.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/worksheets/sheet1.xml",
                out -> repeat(out, HEAD + SHEET + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>", noiseText(1 << 16), 40, "</t></is></c></row>" + END))));
        zip("strings-bomb.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/sharedStrings.xml", out -> strings(out, 8_000))));
        zip("text-bomb.docx", ErrorCode.HOSTILE_FILE, Map.of("word/document.xml",
                out -> repeat(out, HEAD + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>", noiseText(1 << 16), 40, "")));
        var layer = zipped("a.txt", out -> repeat(out, "", new byte[1 << 20], 200, ""));
        for (int i = 0; i < 3; i++) {
            var inner = layer;
            layer = zipped("nested.zip", out -> out.write(inner));
        }
        write("nested.zip", ErrorCode.NEEDS_UNPACKING, layer);
        write("zeros.zip", ErrorCode.NEEDS_UNPACKING, zipped("甲群.csv", out -> repeat(out, "", new byte[1 << 20], 300, "")));
        zip("many.zip", ErrorCode.NEEDS_UNPACKING, manyEntries(6_000));
    }

    private void markup() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        var type = laughs.append("]>").toString();
        var cell = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a29;</t></is></c></row>";
        zip("laughs.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", text(HEAD + type + SHEET + cell + END))));
        zip("laughs-in-strings.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of("xl/sharedStrings.xml",
                text(HEAD + type + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a29;</t></si></sst>"))));
        zip("laughs.docx", ErrorCode.UNREADABLE_FILE, Map.of("word/document.xml",
                text(HEAD + type + "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>")));
        var outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>";
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        zip("outside.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", text(HEAD + outside + SHEET + cell.replace("&a29;", "&a;") + END))));
        var deep = "<a>".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        zip("deep.xlsx", ErrorCode.UNREADABLE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", out -> repeat(out, HEAD + SHEET, deep, 1, ""))));
        zip("deep.docx", ErrorCode.UNREADABLE_FILE, Map.of("word/document.xml", out -> repeat(out, HEAD + "<w:document xmlns:w=\"w\">", deep, 1, "")));
    }

    private void huge() throws IOException {
        zip("million-blank-rows.xlsx", READ, parts(Map.of("xl/worksheets/sheet1.xml", out -> blankRows(out, 1_048_576, 4))));
        zip("million-wide-blank-rows.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", out -> blankRows(out, 1_048_576, 40))));
        zip("sixteen-thousand-columns.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", out -> wide(out, 50, true))));
        zip("sixteen-thousand-blank-columns.xlsx", READ, parts(Map.of("xl/worksheets/sheet1.xml", out -> wide(out, 50, false))));
        zip("far-cell.xlsx", ErrorCode.HOSTILE_FILE, parts(Map.of("xl/worksheets/sheet1.xml", text(HEAD + SHEET + inline("A1", "群名称") + inline("XFD1048576", "远") + END))));
        write("endless-line.csv", ErrorCode.UNREADABLE_FILE, ("群名称,群主\n\"" + "防汛".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        write("wide.csv", ErrorCode.HOSTILE_FILE, ("群名称,群主" + ",x".repeat(5_000) + "\n").repeat(20).getBytes(StandardCharsets.UTF_8));
    }

    private void oddButFine() throws IOException {
        write("csv-named.xls", READ, "群名称,群主\n甲群,李四\n".getBytes(StandardCharsets.UTF_8));
        var longest = "长".repeat(32_767);
        Books.xlsx(path("longest-cells.xlsx", READ), row("群名称", "用途"), row("甲群", longest), row("乙群", longest));
        var formulas = "<row r=\"1\">" + inlineCell("A1", "群名称") + inlineCell("B1", "人数") + "</row><row r=\"2\">" + inlineCell("A2", "甲群")
                + "<c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">B3+1</f><v>5</v></c></row><row r=\"3\">" + inlineCell("A3", "乙群")
                + "<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>";
        zip("circular-formulas.xlsx", READ, parts(Map.of("xl/worksheets/sheet1.xml", text(HEAD + SHEET + formulas + END))));
        zip("macros.xlsm", READ, parts(Map.of("xl/vbaProject.bin", out -> out.write(noise(20_000)))));
        WordDrawing.save(path("fine.docx", READ), "群名称 | 群主\n甲群 | 李四\n");
        write("甲区.zip", READ, zipped("甲局.csv", out -> out.write("群名称,群主\n甲群,李四\n".getBytes(StandardCharsets.UTF_8))));
        Files.delete(folder.resolve("secret.txt"));
    }

    private static String inlineCell(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String inline(String at, String text) {
        return "<row r=\"" + at.replaceAll("[A-Z]", "") + "\">" + inlineCell(at, text) + "</row>";
    }

    private static void blankRows(OutputStream out, int rows, int cells) throws IOException {
        out.write((HEAD + SHEET + "<row r=\"1\">" + inlineCell("A1", "群名称") + inlineCell("B1", "群主") + "</row>" + "<row r=\"2\">" + inlineCell("A2", "甲群") + "</row>").getBytes(
                StandardCharsets.UTF_8));
        var random = new Random(5);
        var row = new StringBuilder();
        for (int r = 3; r <= rows; r++) {
            row.append("<row r=\"").append(r).append("\" s=\"").append(random.nextInt(9_000)).append("\">");
            for (int c = 0; c < cells; c++) row.append("<c s=\"").append((r + c) % 90).append("\"/>");
            row.append("</row>");
            if (row.length() < 1 << 16 && r < rows) continue;
            out.write(row.toString().getBytes(StandardCharsets.US_ASCII));
            row.setLength(0);
        }
        if (cells > 10) out.write(inline("A1048577", "末").getBytes(StandardCharsets.UTF_8));
        out.write(END.getBytes(StandardCharsets.US_ASCII));
    }

    private static void wide(OutputStream out, int rows, boolean filled) throws IOException {
        var text = new StringBuilder(HEAD + SHEET);
        for (int r = 1; r <= rows; r++) {
            text.append("<row r=\"").append(r).append("\">").append(inlineCell("A" + r, r == 1 ? "群名称" : "群" + r)).append(inlineCell("B" + r, r == 1 ? "群主" : "李四"));
            for (int c = 2; c < 16_384; c++) text.append(filled ? "<c t=\"n\"><v>1</v></c>" : "<c s=\"1\"/>");
            text.append("</row>");
        }
        out.write(text.append(END).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void strings(OutputStream out, int count) throws IOException {
        out.write((HEAD + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">").getBytes(StandardCharsets.US_ASCII));
        var random = new Random(3);
        var some = new StringBuilder();
        for (int i = 0; i < 1_000; i++) some.append("<si><t>").append(random.nextInt(1_000_000)).append("</t></si>");
        var block = some.toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) out.write(block);
        out.write("</sst>".getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, Filling> manyEntries(int count) {
        var entries = new LinkedHashMap<String, Filling>();
        for (int i = 0; i < count; i++) entries.put("群" + i + ".csv", text("群名称,群主\n甲群,李四\n"));
        return entries;
    }

    /// A small workbook with some of its parts replaced, added or left out.
    private Map<String, Filling> parts(Map<String, Filling> replaced, String... without) throws IOException {
        var parts = new LinkedHashMap<String, Filling>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                parts.put(entry.getName(), out -> out.write(bytes));
            }
        }
        for (var name : without) parts.remove(name);
        parts.putAll(replaced);
        return parts;
    }

    private byte[] book() throws IOException {
        var file = Books.xlsx(folder.resolve("book.tmp"), row("群名称", "群主"), row("甲群", "李四"));
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static Filling text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void zip(String name, Object expectation, Map<String, Filling> entries) throws IOException {
        try (var zip = new ZipOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(path(name, expectation))))) {
            zip.setLevel(1);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
            }
        }
    }

    private static byte[] zipped(String name, Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            filling.to(zip);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, String before, byte[] part, int times, String after) throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < times; i++) out.write(part);
        out.write(after.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        noise[1] = 0;
        return noise;
    }

    private static byte[] noiseText(int length) {
        var noise = noise(length);
        for (int i = 0; i < length; i++) noise[i] = (byte) ('a' + (noise[i] & 15));
        return noise;
    }

    private void write(String name, Object expectation, byte[] bytes) throws IOException {
        Files.write(path(name, expectation), bytes);
    }

    private Path path(String name, Object expectation) {
        expected.put(name, expectation.toString());
        return folder.resolve(name);
    }
}
