package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class ZipGuardTest {
    @TempDir Path folder;

    @FunctionalInterface private interface Filling {
        void to(OutputStream out) throws IOException;
    }

    @Test void anOrdinaryWorkbookPasses() {
        var file = Books.xlsx(folder.resolve("fine.xlsx"), Books.row("群名称", "群主"), Books.row("防汛群", "李四"));
        assertDoesNotThrow(() -> new ZipGuard(ReadLimits.DEFAULT).check(file));
    }

    @Test void rowsThatShrinkFarBelowARealSheetAreRefused() throws IOException {
        var row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.US_ASCII);
        assertRefused(bomb("xl/worksheets/sheet1.xml", out -> repeat(out, row, 2_000_000)), ReadLimits.DEFAULT);
    }

    @Test void oneCellThatFillsTheMemoryIsRefusedWhateverItsRatio() throws IOException {
        var noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) ('a' + (noise[i] & 15));
        assertRefused(bomb("xl/sharedStrings.xml", out -> out.write(noise)), ReadLimits.DEFAULT);
    }

    @Test void tooMuchAltogetherAndTooManyEntriesAreRefused() throws IOException {
        var tight = new ReadLimits(1 << 20, 1_000, 1_000, 200, 2, 1 << 20, 10, 10, 10);
        assertRefused(bomb("a.bin", out -> out.write(new byte[1_001])), tight);
        var many = folder.resolve("many.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 3; i++) zip.putNextEntry(new ZipEntry("e" + i));
        }
        assertRefused(many, tight);
    }

    @Test void aBombIsRefusedBeforeTheReaderSeesIt() throws IOException {
        var cell = "<row><c t=\"inlineStr\"><is><t>1</t></is></c></row>".getBytes(StandardCharsets.US_ASCII);
        var file = bomb("xl/workbook.xml", out -> repeat(out, cell, 1_000_000));
        assertEquals(ErrorCode.HOSTILE_FILE, assertThrows(ExpectedException.class, () -> SheetFiles.DEFAULT.read(file)).code());
    }

    private static void assertRefused(Path file, ReadLimits limits) {
        assertEquals(ErrorCode.HOSTILE_FILE, assertThrows(ExpectedException.class, () -> new ZipGuard(limits).check(file)).code());
    }

    private Path bomb(String entry, Filling filling) throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            filling.to(zip);
        }
        return file;
    }

    private static void repeat(OutputStream out, byte[] part, int times) throws IOException {
        for (int i = 0; i < times; i++) out.write(part);
    }
}
