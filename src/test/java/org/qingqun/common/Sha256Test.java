package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test void aTextIsHashedAsItsUtf8() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.hex(""));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex("abc"));
        assertEquals(Sha256.hex("群".getBytes(StandardCharsets.UTF_8)), Sha256.hex("群"));
    }

    @Test void partsGiveTheSameAsTheWhole() {
        var fed = Sha256.digest();
        fed.update("a".getBytes(StandardCharsets.US_ASCII));
        fed.update("bc".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Sha256.hex("abc"), Sha256.hex(fed));
    }
}
