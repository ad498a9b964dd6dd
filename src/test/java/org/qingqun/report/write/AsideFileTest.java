package org.qingqun.report.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class AsideFileTest {
    @TempDir Path folder;
    private Path target;

    @BeforeEach void anOlderFileIsThere() throws IOException {
        target = Files.writeString(folder.resolve("summary.docx"), "old");
    }

    private List<String> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test void aWholeFileReplacesTheOldOne() throws IOException {
        assertEquals(target, AsideFile.write(target, out -> out.write("new".getBytes(UTF_8))));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("summary.docx"), files());
    }

    @Test void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        var refused = assertThrows(ExpectedException.class, () -> AsideFile.write(target, out -> {
            out.write("half".getBytes(UTF_8));
            throw new IOException("disk full");
        }));
        assertEquals(ErrorCode.CANNOT_WRITE, refused.code());
        assertEquals(List.of(target, "disk full"), refused.facts());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("summary.docx"), files());
    }

    @Test void aRefusalHalfwayLeavesNothingEither() throws IOException {
        assertThrows(ExpectedException.class, () -> AsideFile.write(folder.resolve("other.pdf"), _ -> {
            throw new ExpectedException(ErrorCode.CANCELLED);
        }));
        assertEquals(List.of("summary.docx"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {".~lock.summary.docx#", "~$summary.docx", "~$mmary.docx", ".~summary.docx"})
    void aFileThatAnOfficeProgramHasOpenIsNotReplaced(String lock) throws IOException {
        Files.createFile(folder.resolve(lock));
        var refused = assertThrows(ExpectedException.class, () -> AsideFile.write(target, out -> out.write(1)));
        assertEquals(ErrorCode.FILE_IN_USE, refused.code());
        assertEquals(List.of(target), refused.facts());
        assertEquals("old", Files.readString(target));
    }

    @Test void aTargetThatCannotBeReplacedIsInUse() throws IOException {
        var busy = Files.createDirectory(folder.resolve("busy.docx"));
        Files.createFile(busy.resolve("inside"));
        assertEquals(ErrorCode.FILE_IN_USE, assertThrows(ExpectedException.class, () -> AsideFile.write(busy, out -> out.write(1))).code());
        assertEquals(List.of("busy.docx", "summary.docx"), files());
    }

    @Test void aFolderThatCannotBeMadeIsSaid() {
        var below = target.resolve("summary.docx"); // its folder is a file
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> AsideFile.write(below, out -> out.write(1))).code());
    }
}
