package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class ProofFileTest {
    private @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            截图.png,              截图.png
            ..\\evil\\截图.PNG,    截图.PNG
            /etc/扫描件.pdf,       扫描件.pdf
            C:\\佐证\\群聊.jpeg,   群聊.jpeg
            """)
    void keepsTheLastPartOfAName(String given, String kept) {
        assertEquals(kept, ProofFile.of(given, new byte[] {1}).name());
    }

    @Test void whatTurnsANameAroundOnTheScreenIsLeftOut() {
        assertEquals("群gnp.png", ProofFile.of("群\u202Egnp\u0007.png", new byte[] {1}).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\evil.exe", "evil.png.exe", "宏.xlsm", "脚本.js", "无后缀", ".png/", "链接.lnk"})
    void onlyPicturesAndDocumentsProveAnything(String name) {
        assertEquals(ErrorCode.PROOF_KIND, assertThrows(ExpectedException.class, () -> ProofFile.of(name, new byte[] {1})).code());
    }

    @Test void aProgramUnderAPicturesNameIsNone() {
        assertEquals(ErrorCode.PROOF_KIND, assertThrows(ExpectedException.class, () -> ProofFile.of("截图.png", new byte[] {'M', 'Z', 0, 0})).code());
        assertEquals(ErrorCode.PROOF_KIND, assertThrows(ExpectedException.class, () -> ProofFile.of("截图.png", new byte[] {0x7F, 'E', 'L', 'F'})).code());
    }

    @Test void twoGigabytesAreRefusedWithoutBeingRead() throws IOException {
        var file = folder.resolve("录屏.png");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        var refused = assertThrows(ExpectedException.class, () -> ProofFile.read(file));
        assertEquals(ErrorCode.PROOF_TOO_BIG, refused.code());
        assertEquals(java.util.List.of("录屏.png", 2048L, 20L), refused.facts());
    }

    @Test void readsAFileAsItIs() throws IOException {
        var file = Files.write(folder.resolve("截图.png"), new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, ProofFile.read(file).bytes());
        assertEquals(ErrorCode.FILE_MISSING, assertThrows(ExpectedException.class, () -> ProofFile.read(folder.resolve("没有.png"))).code());
    }

    @ParameterizedTest
    @CsvSource({"截图.PNG, true", "扫描.pdf, false", "无, false"})
    void knowsWhatAWindowCanShow(String name, boolean picture) {
        assertEquals(picture, ProofFile.isPicture(name));
    }
}
