package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FontsTest {
    @Test void theFontsThatGoWithTheProgramAreFound() {
        var fonts = Fonts.locate();
        assertTrue(Files.isRegularFile(fonts.serif()) && Files.isRegularFile(fonts.sans()) && Files.isRegularFile(fonts.sansBold()));
    }

    @Test void aFolderWithoutThemIsNamed(@TempDir Path empty) {
        var refused = assertThrows(ExpectedException.class, new Fonts(empty)::serif);
        assertEquals(ErrorCode.FILE_MISSING, refused.code());
        assertEquals(empty.resolve("NotoSerifSC_400Regular.ttf"), refused.facts().getFirst());
    }
}
