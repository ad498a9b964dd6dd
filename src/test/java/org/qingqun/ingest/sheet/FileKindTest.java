package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FileKindTest {
    @TempDir Path folder;

    private Path zip(String name, String... entries) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) out.putNextEntry(new ZipEntry(entry));
        }
        return file;
    }

    private Path text(String name, String text) {
        return Books.text(folder.resolve(name), StandardCharsets.UTF_8, text);
    }

    private static ErrorCode refused(Path file) {
        return assertThrows(ExpectedException.class, () -> FileKind.of(file)).code();
    }

    @Test void whatItHoldsTellsNotItsName() throws IOException {
        assertEquals(FileKind.XLSX, FileKind.of(Books.xlsx(folder.resolve("a.csv"), Books.row("群名称"))));
        assertEquals(FileKind.XLS, FileKind.of(Books.xls(folder.resolve("a.xlsx"), Books.row("群名称"))));
        assertEquals(FileKind.TEXT, FileKind.of(text("a.xls", "群名称,群主\n")));
        assertEquals(FileKind.DOCX, FileKind.of(zip("a.doc", "[Content_Types].xml", "word/document.xml")));
        assertEquals(FileKind.ZIP, FileKind.of(zip("a.xlsx", "云栖区/台账.csv")));
    }

    /// Tables that databases export have such headings: 部门 is BM, a primary key PK.
    @ParameterizedTest
    @ValueSource(strings = {"BMMC,QMC\n水利局,防汛群\n", "PK,名称\n1,防汛群\n", "BM", "PK"})
    void aHeadingThatBeginsLikeAPictureOrAnArchiveIsText(String text) throws IOException {
        assertEquals(FileKind.TEXT, FileKind.of(text("部门.csv", text)));
    }

    @ParameterizedTest
    @CsvSource({"25504446,NEEDS_TYPING", "89504e470d0a1a0a,NEEDS_TYPING", "ffd8ffe0,NEEDS_TYPING", "424d3600000000000000,NEEDS_TYPING", "52494646000000005745425056,NEEDS_TYPING",
        "0000001866747970686569,NEEDS_TYPING", "526172211a07,NEEDS_UNPACKING", "377abcaf271c,NEEDS_UNPACKING", "1f8b08,NEEDS_UNPACKING", "504b0506,NOT_A_TABLE", "'',UNREADABLE_FILE"})
    void whatHoldsNoTableSaysWhatToDo(String hex, ErrorCode code) throws IOException {
        assertEquals(code, refused(Files.write(folder.resolve("台账.xlsx"), HexFormat.of().parseHex(hex))));
    }

    @Test void aPageOfAWebSiteIsNoTableWhateverItIsCalled() {
        for (var page : List.of("<html><table>", "\uFEFF<?xml version='1.0'?>", "  <TABLE>", "MIME-Version: 1.0\n")) assertEquals(ErrorCode.DISGUISED_FILE, refused(text("台账.xls", page)));
    }

    @Test void formatsNobodyTakesForATableAreToldApartFromTablesThatAreNone() throws IOException {
        assertEquals(ErrorCode.UNKNOWN_FORMAT, refused(text("说明.md", "# 群")));
        assertEquals(ErrorCode.UNKNOWN_FORMAT, refused(zip("程序.jar", "[Content_Types].xml")));
        assertEquals(ErrorCode.NOT_A_TABLE, refused(zip("台账.xlsx", "[Content_Types].xml")));
        assertEquals(ErrorCode.NEEDS_TYPING, refused(zip("讲稿.pptx", "[Content_Types].xml", "ppt/presentation.xml")));
    }

    @Test void onlyAZipOfFilesIsAnArchive() throws IOException {
        assertTrue(FileKind.isArchive(zip("a.zip", "台账.csv")));
        assertFalse(FileKind.isArchive(Books.xlsx(folder.resolve("a.xlsx"), Books.row("群名称"))));
        assertFalse(FileKind.isArchive(text("a.csv", "群名称")));
    }
}
