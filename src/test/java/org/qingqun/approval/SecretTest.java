package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test void aHashIsSaltedAndFitsItsSecretOnly() {
        var hash = Secret.hash("2580");
        assertTrue(hash.startsWith("$argon2id$"), hash);
        assertNotEquals(hash, Secret.hash("2580"));
        assertTrue(Secret.matches("2580", hash));
        assertFalse(Secret.matches("2581", hash));
    }
}
