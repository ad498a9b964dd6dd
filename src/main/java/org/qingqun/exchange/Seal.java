package org.qingqun.exchange;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts a stream with a passphrase: AES-256-GCM in pieces of 64 KiB, the key by Argon2id.
///
/// Layout: `QQSEAL1\n`, memory in KiB, passes, 16 bytes of salt, 8 bytes of nonce, then the pieces, each with its 16-byte tag. A piece's nonce ends with its number
/// and its tag also covers the header and whether it is the last, so that a changed, swapped, missing or cut-off piece is noticed.
final class Seal {
    /// What a sealed file begins with.
    static final byte[] MAGIC = "QQSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    /// 64 MiB, 3 passes: about a third of a second here, so a guess costs as much.
    static final Strength USUAL = new Strength(65_536, 3);
    private static final int PIECE = 1 << 16;
    private static final int SALT = 16;
    private static final int NONCE = 8;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    /// A hostile header must not eat the machine's memory.
    private static final Strength MOST = new Strength(1 << 19, 16);

    /// What a guess costs.
    record Strength(int memoryKib, int passes) {
        boolean isWithin(Strength most) {
            return memoryKib >= 8 && passes >= 1 && memoryKib <= most.memoryKib && passes <= most.passes;
        }
    }

    /// The passphrase is not the right one, or the file was changed: nobody can tell which.
    static final class NotOpened extends Exception {
        private static final long serialVersionUID = 1;

        NotOpened(Throwable cause) {
            super(cause);
        }
    }

    private final byte[] header;
    private final SecretKeySpec key;
    private int number;

    private Seal(byte[] header, SecretKeySpec key) {
        this.header = header;
        this.key = key;
    }

    /// Reads `in` to its end.
    static void seal(InputStream in, OutputStream out, String passphrase, Strength strength, SecureRandom random) throws IOException {
        var salted = new byte[SALT + NONCE];
        random.nextBytes(salted);
        var header = ByteBuffer.allocate(MAGIC.length + 2 * Integer.BYTES + salted.length).put(MAGIC).putInt(strength.memoryKib).putInt(strength.passes)
                .put(salted).array();
        new DataOutputStream(out).write(header);
        var seal = new Seal(header, key(passphrase, strength, Arrays.copyOf(salted, SALT)));
        try {
            var piece = in.readNBytes(PIECE);
            for (var next = in.readNBytes(PIECE); ; next = in.readNBytes(PIECE)) {
                boolean last = next.length == 0;
                out.write(seal.turn(Cipher.ENCRYPT_MODE, piece, last));
                if (last) return;
                piece = next;
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has AES-GCM
        }
    }

    /// What was written before `NotOpened` is worthless: write aside.
    ///
    /// @throws NotOpened wrong passphrase, or not as it was sealed
    static void open(InputStream in, OutputStream out, String passphrase) throws IOException, NotOpened {
        var header = in.readNBytes(MAGIC.length + 2 * Integer.BYTES + SALT + NONCE);
        if (!isSealed(header)) throw new NotOpened(new IOException("no sealed file"));
        var read = new DataInputStream(new java.io.ByteArrayInputStream(header, MAGIC.length, header.length - MAGIC.length));
        var strength = new Strength(read.readInt(), read.readInt());
        if (!strength.isWithin(MOST)) throw new NotOpened(new IOException(strength.toString()));
        var seal = new Seal(header, key(passphrase, strength, read.readNBytes(SALT)));
        try {
            int sealed = PIECE + TAG_BITS / Byte.SIZE;
            var piece = in.readNBytes(sealed);
            for (var next = in.readNBytes(sealed); ; next = in.readNBytes(sealed)) {
                boolean last = next.length == 0;
                out.write(seal.turn(Cipher.DECRYPT_MODE, piece, last));
                if (last) return;
                piece = next;
            }
        } catch (GeneralSecurityException changed) {
            throw new NotOpened(changed);
        }
    }

    /// Whether a file that begins like this is a sealed one, whole header and all.
    static boolean isSealed(byte[] start) {
        return start.length >= MAGIC.length && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    private byte[] turn(int mode, byte[] piece, boolean last) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = ByteBuffer.allocate(NONCE + Integer.BYTES).put(header, header.length - NONCE, NONCE).putInt(number++).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher.doFinal(piece);
    }

    private static SecretKeySpec key(String passphrase, Strength strength, byte[] salt) {
        var argon = Argon2Function.getInstance(strength.memoryKib, strength.passes, 1, KEY_BYTES, Argon2.ID);
        var hash = argon.hash(passphrase.getBytes(StandardCharsets.UTF_8), salt);
        return new SecretKeySpec(hash.getBytes(), "AES");
    }
}
