package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class SealedFileTest {
    private static final String WORDS = "临江市清理2026";
    private @TempDir Path folder;
    private Path plain;
    private SealedFile sealed;

    @BeforeEach void write() throws IOException {
        plain = Files.writeString(folder.resolve("plain.txt"), "台账");
        sealed = new SealedFile(folder.resolve("sealed.qqb"));
    }

    @Test void onlyASealedFileSaysThatItIs() {
        assertFalse(sealed.isSealed());
        assertFalse(new SealedFile(plain).isSealed());
        sealed.sealFrom(plain, WORDS);
        assertTrue(sealed.isSealed());
    }

    @Test void aNewSealReplacesAnOldOneWhole() throws IOException {
        sealed.sealFrom(plain, WORDS);
        Files.writeString(plain, "新台账");
        sealed.sealFrom(plain, WORDS);
        var opened = folder.resolve("opened.txt");
        sealed.openInto(opened, WORDS);
        assertEquals("新台账", Files.readString(opened));
        assertFalse(Files.exists(folder.resolve("sealed.qqb.part")));
    }

    @Test void withTheWrongPassphraseNothingIsLeftBehind() {
        sealed.sealFrom(plain, WORDS);
        var opened = folder.resolve("opened.txt");
        assertEquals(ErrorCode.PASSPHRASE_WRONG, assertThrows(ExpectedException.class, () -> sealed.openInto(opened, "12345678")).code());
        assertFalse(Files.exists(opened));
    }
}
