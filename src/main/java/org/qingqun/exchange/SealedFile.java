package org.qingqun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// A backup under a passphrase: without it the file is noise.
record SealedFile(Path path) {
    /// Characters of the shortest passphrase taken.
    static final int SHORTEST = 8;

    /// Whether the file says of itself that it is sealed; a missing one does not.
    boolean isSealed() {
        if (!Files.isRegularFile(path)) return false;
        try (var in = Files.newInputStream(path)) {
            return Seal.isSealed(in.readNBytes(Seal.MAGIC.length));
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.UNREADABLE_FILE, path.toString());
        }
    }

    /// Seals `plain` into this file, which is whole or as it was before.
    ///
    /// @throws ExpectedException `PASSPHRASE_TOO_SHORT`, `BAD_BACKUP` where something other than a sealed file stands there, `CANNOT_WRITE`
    void sealFrom(Path plain, String passphrase) {
        if (passphrase.length() < SHORTEST) throw new ExpectedException(ErrorCode.PASSPHRASE_TOO_SHORT, SHORTEST);
        if (Files.exists(path) && !isSealed()) throw new ExpectedException(ErrorCode.BAD_BACKUP, path.toString());
        var part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (var in = Files.newInputStream(plain); var out = Files.newOutputStream(part)) {
                Seal.seal(in, out, passphrase, Seal.USUAL, new SecureRandom());
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, path.toString(), String.valueOf(refused.getMessage()));
        } finally {
            discard(part);
        }
    }

    /// Opens it into `plain`, which must be discarded after use.
    ///
    /// @throws ExpectedException `PASSPHRASE_WRONG`, `CANNOT_WRITE`
    void openInto(Path plain, String passphrase) {
        try (var in = Files.newInputStream(path); var out = Files.newOutputStream(plain)) {
            Seal.open(in, out, passphrase);
        } catch (Seal.NotOpened closed) {
            discard(plain);
            throw new ExpectedException(closed, ErrorCode.PASSPHRASE_WRONG, path.toString());
        } catch (IOException refused) {
            discard(plain);
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, plain.toString(), String.valueOf(refused.getMessage()));
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit(); // the next start of the program tries again
        }
    }
}
