package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    @Test void thePortableEditionKeepsItsDataBesideItself(@TempDir Path stick) throws IOException {
        var app = Files.createDirectories(stick.resolve("清群/lib/app"));
        assertEquals(Optional.empty(), Folders.portable(app));
        Files.writeString(stick.resolve("清群/portable.txt"), "便携版");
        assertEquals(Optional.of(stick.resolve("清群/data")), Folders.portable(app));
        assertEquals(Optional.empty(), Folders.portable(Files.createDirectories(app.resolve("deeper"))), "another program's mark");
    }

    @Test void aFolderThatCannotBeMadeIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> Folders.make(file.resolve("below"))).code());
    }
}
