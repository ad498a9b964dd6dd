package org.qingqun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Watches that an open inventory is still the file at its place. On many systems an open file can be moved, deleted or unplugged, and whatever is written to
/// it then is lost without a word.
///
/// @param key what the system knows the file by; null where it has no such thing, and there nobody takes an open file away either
record SameFile(Path path, @Nullable Object key) {
    static SameFile at(Path path) {
        return new SameFile(path, key(path));
    }

    /// @throws ExpectedException `DATABASE_GONE`
    void require() {
        if (!Files.exists(path) || !Objects.equals(key, key(path))) throw new ExpectedException(ErrorCode.DATABASE_GONE, path.toString());
    }

    private static @Nullable Object key(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return null;
        }
    }
}
