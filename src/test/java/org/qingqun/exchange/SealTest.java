package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.exchange.Seal.NotOpened;
import org.qingqun.exchange.Seal.Strength;

class SealTest {
    private static final Strength QUICK = new Strength(64, 1);
    private static final String WORDS = "临江市 2026 清理";
    private static final int PIECE = 1 << 16;
    private static final int SEALED_PIECE = PIECE + 16;
    private static final int HEADER = 40;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
    void whatWasSealedComesBackByteForByte(int length) throws Exception {
        var plain = bytes(length);
        assertArrayEquals(plain, open(seal(plain), WORDS));
    }

    @Test void theSameContentNeverLooksTheSameTwice() throws IOException {
        assertFalse(Arrays.equals(seal(bytes(100)), seal(bytes(100))));
    }

    @Test void anotherPassphraseOpensNothing() throws IOException {
        var sealed = seal(bytes(100));
        assertThrows(NotOpened.class, () -> open(sealed, WORDS + " "));
        assertThrows(NotOpened.class, () -> open(sealed, ""));
    }

    /// header, salt, nonce, first piece, its tag, the last byte
    @ParameterizedTest
    @ValueSource(ints = {0, 8, 15, 16, 33, HEADER, HEADER + PIECE, HEADER + SEALED_PIECE + 3, -1})
    void oneChangedBitIsNoticed(int at) throws IOException {
        var sealed = seal(bytes(2 * PIECE));
        sealed[at < 0 ? sealed.length - 1 : at] ^= 1;
        assertThrows(NotOpened.class, () -> open(sealed, WORDS));
    }

    @Test void aCutAMissingAndASwappedPieceAreNoticed() throws IOException {
        var sealed = seal(bytes(3 * PIECE));
        assertThrows(NotOpened.class, () -> open(Arrays.copyOf(sealed, HEADER + 2 * SEALED_PIECE), WORDS));
        assertThrows(NotOpened.class, () -> open(Arrays.copyOf(sealed, sealed.length - 1), WORDS));
        assertThrows(NotOpened.class, () -> open(Arrays.copyOf(sealed, HEADER), WORDS));
        var swapped = sealed.clone();
        System.arraycopy(sealed, HEADER, swapped, HEADER + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, HEADER + SEALED_PIECE, swapped, HEADER, SEALED_PIECE);
        assertThrows(NotOpened.class, () -> open(swapped, WORDS));
        assertThrows(NotOpened.class, () -> open(Arrays.copyOf(sealed, sealed.length + 1), WORDS));
    }

    @Test void aHeaderThatAsksForAllMemoryIsRefusedAtOnce() throws IOException {
        var sealed = seal(bytes(10));
        sealed[8] = 0x7f;
        assertThrows(NotOpened.class, () -> open(sealed, WORDS));
        assertThrows(NotOpened.class, () -> open("SQLite format 3".getBytes(java.nio.charset.StandardCharsets.US_ASCII), WORDS));
        assertThrows(NotOpened.class, () -> open(Arrays.copyOf(seal(bytes(10)), 20), WORDS));
    }

    @Test void theKeyCostsAGuesserSomething() {
        assertEquals(new Strength(65_536, 3), Seal.USUAL);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] seal(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        Seal.seal(new ByteArrayInputStream(plain), out, WORDS, QUICK, new SecureRandom());
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, String words) throws IOException, NotOpened {
        var out = new ByteArrayOutputStream();
        Seal.open(new ByteArrayInputStream(sealed), out, words);
        return out.toByteArray();
    }
}
