package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class CopyWriterTest {
    @TempDir Path folder;

    @Test void bytesAreWrittenAsTheyAreAndNotUnderAnOpenFile() throws IOException {
        var target = folder.resolve("new/summary.docx");
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(new CopyWriter().write(new byte[] {1, 2, 3}, target)));
        Files.createFile(folder.resolve("new/.~lock.summary.docx#"));
        assertEquals(ErrorCode.FILE_IN_USE, assertThrows(ExpectedException.class, () -> new CopyWriter().write(new byte[] {4}, target)).code());
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(target));
    }
}
