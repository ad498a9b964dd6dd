package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Keyed;

class ReportFilesTest {
    @TempDir Path folder;

    private static <E extends Enum<E> & Keyed> Set<E> set(Class<E> type, String keys) {
        return Arrays.stream(keys.split(" ")).map(k -> Keyed.of(type, k)).collect(Collectors.toSet());
    }

    private static String names(List<Path> files) {
        return files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            summary,                docx,          summary.docx
            summary,                docx pdf xlsx, summary.docx summary.pdf summary.xlsx
            summary,                png,           chart-level.png chart-county.png
            # annexes are lists: they come as xlsx or not at all
            summary ledger,         docx,          summary.docx
            kept ledger closures,   xlsx pdf,      ledger.xlsx closures.xlsx kept.xlsx
            summary ledger,         xlsx docx,     summary.docx summary.xlsx ledger.xlsx
            ledger,                 png,           ''
            """)
    void kindsAndFormatsMeet(String kinds, String formats, String files) {
        var made = ReportFiles.in(folder, set(Kind.class, kinds), set(Format.class, formats));
        assertEquals(files, names(made.all(List.of("chart-level", "chart-county"))));
    }

    @Test void aFileInUseGetsTheNextFreeName() throws IOException {
        Files.createFile(folder.resolve("summary-2.docx"));
        var files = ReportFiles.in(folder, Set.of(Kind.SUMMARY), Set.of(Format.DOCX, Format.PDF)).besides(folder.resolve("summary.docx"));
        assertEquals("summary-3.docx summary.pdf", names(files.all(List.of())));
        assertEquals("summary-4.docx summary.pdf", names(files.besides(folder.resolve("summary-3.docx")).all(List.of())));
        Files.createFile(folder.resolve("summary-3.docx")); // written meanwhile: it keeps the name it was given
        assertEquals("summary-3.docx summary-2.pdf", names(files.besides(folder.resolve("summary.pdf")).all(List.of())));
    }
}
