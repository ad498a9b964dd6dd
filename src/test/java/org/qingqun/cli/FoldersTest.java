package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FoldersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux,      ,               ,         /home/wang/.local/share/qingqun
            Linux,      ,               /data/x,  /data/x/qingqun
            # the standard says that a relative one is to be ignored
            Linux,      ,               data/x,   /home/wang/.local/share/qingqun
            Windows 11, /roaming,       ,         /roaming/Qingqun
            Windows 10, ,               ,         /home/wang/AppData/Roaming/Qingqun
            Mac OS X,   ,               ,         /home/wang/Library/Application Support/Qingqun
            """)
    void theDataFolderIsTheSystemsOwn(String system, String appData, String xdg, String expected) {
        assertEquals(Path.of(expected), Folders.data(system, Path.of("/home/wang"), appData, xdg));
    }

    @Test void aFolderThatCannotBeMadeIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> Folders.make(file.resolve("below"))).code());
    }
}
