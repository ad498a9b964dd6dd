package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {
    private @TempDir Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,%PDF-1.7", "a.JPG,\u00ff\u00d8\u00ff\u00e0", "a.png,\u0089PNG", "a.ofd,PK\u0003\u0004 1", "named-as-it-pleases,%PDF-1.4"})
    void aScanIsKnownByItsContent(String name, String content) throws IOException {
        var scan = Scan.read(file(name, content));
        assertEquals(name, scan.name());
        assertEquals(64, scan.sha256().length());
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,a text", "a.xlsx,PK\u0003\u0004 1", "a.pdf,''", "a.exe,MZ"})
    void anythingElseIsNone(String name, String content) throws IOException {
        var file = file(name, content);
        assertEquals(ErrorCode.NOT_A_SCAN, assertThrows(ExpectedException.class, () -> Scan.read(file)).code());
    }

    @Test void oneThatIsMissingOrTooBigIsRefused() throws IOException {
        assertEquals(ErrorCode.FILE_MISSING, assertThrows(ExpectedException.class, () -> Scan.read(folder.resolve("none.pdf"))).code());
        var big = folder.resolve("big.pdf");
        try (var sparse = new RandomAccessFile(big.toFile(), "rw")) {
            sparse.setLength(Scan.MOST_BYTES + 1L);
        }
        assertEquals(ErrorCode.SCAN_TOO_BIG, assertThrows(ExpectedException.class, () -> Scan.read(big)).code());
    }
}
