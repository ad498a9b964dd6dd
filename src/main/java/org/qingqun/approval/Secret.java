package org.qingqun.approval;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/// PINs and recovery codes are kept as salted Argon2id hashes only.
final class Secret {
    /// 19 MiB, 2 passes, 1 lane: about 50 ms here.
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private Secret() {}

    static String hash(String secret) {
        return Password.hash(secret).addRandomSalt(16).with(ARGON).getResult();
    }

    static boolean matches(String secret, String hash) {
        return Password.check(secret, hash).with(ARGON);
    }
}
