package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class ArchivesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void filesAreNamedInTheArchivesOwnCharacters(String charset) throws IOException {
        var zip = zip("返回.zip", Charset.forName(charset), "市级/水利局.csv", "区县/云栖区教育局.csv");
        var inside = Archives.filesOf(zip);
        assertEquals(List.of(zip.resolve("区县/云栖区教育局.csv"), zip.resolve("市级/水利局.csv")), inside);
        Path copy;
        try (var file = ReturnedFile.open(inside.getFirst())) {
            copy = file.path();
            assertEquals("云栖区教育局.csv", copy.getFileName().toString());
            assertEquals("区县/云栖区教育局.csv", Files.readString(copy));
        }
        assertFalse(Files.exists(copy));
    }

    @Test void aFileIsTakenAsItLies() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "群名称");
        assertEquals(List.of(file), Archives.filesOf(file));
        try (var same = ReturnedFile.open(file)) {
            assertEquals(file, same.path());
        }
        assertTrue(Files.exists(file));
    }

    @Test void workbooksAndDocumentsAreNoArchives() {
        var book = Books.xlsx(folder.resolve("a.xlsx"), Books.row("群名称"));
        assertEquals(List.of(book), Archives.filesOf(book));
    }

    @Test void namesThatPointElsewhereAreNotFollowed() throws IOException {
        var zip = zip("返回.zip", StandardCharsets.UTF_8, "../../etc/passwd", "/abs.csv", "a\\b.csv");
        assertEquals(List.of(zip.resolve("a/b.csv"), zip.resolve("abs.csv")), Archives.filesOf(zip));
    }

    @Test void anArchiveInsideAnotherIsRefusedByItself() throws IOException {
        var inner = Files.readAllBytes(zip("inner.zip", StandardCharsets.UTF_8, "a.csv"));
        var outer = folder.resolve("outer.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(outer))) {
            out.putNextEntry(new ZipEntry("inner.zip"));
            out.write(inner);
        }
        var inside = Archives.filesOf(outer).getFirst();
        try (var file = ReturnedFile.open(inside)) {
            assertEquals(ErrorCode.NEEDS_UNPACKING, assertThrows(ExpectedException.class, () -> SheetFiles.DEFAULT.read(file.path())).code());
        }
    }

    @Test void whatIsGoneIsTold() throws IOException {
        var zip = zip("返回.zip", StandardCharsets.UTF_8, "a.csv");
        assertEquals(ErrorCode.UNREADABLE_FILE, assertThrows(ExpectedException.class, () -> ReturnedFile.open(zip.resolve("b.csv"))).code());
    }

    private Path zip(String name, Charset charset, String... entries) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
