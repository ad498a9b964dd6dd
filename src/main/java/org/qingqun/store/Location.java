package org.qingqun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Where an inventory lies: a file on this machine or a PostgreSQL server.
sealed interface Location {
    String SERVER = "jdbc:postgresql:";
    Pattern PASSWORD = Pattern.compile("[?&][^=&]*password=|//[^/@]*:[^/@]*@", Pattern.CASE_INSENSITIVE);

    Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /// @param share the kind of network share it lies on, null on a disk of this machine
    record SqliteFile(Path path, @Nullable String share) implements Location {
        SqliteFile(Path path) {
            this(path, null);
        }

        @Override public String toString() {
            return path.toString();
        }
    }

    record Server(String url) implements Location {
        @Override public String toString() {
            return url;
        }
    }

    /// @throws ExpectedException `PASSWORD_IN_URL`, `DATABASE_UNREACHABLE` when the file's folder is missing, `DATABASE_READ_ONLY`
    static Location parse(String text) {
        if (text.startsWith(SERVER)) {
            if (PASSWORD.matcher(text).find()) throw new ExpectedException(ErrorCode.PASSWORD_IN_URL, withoutSecrets(text));
            return new Server(text);
        }
        try {
            var path = Path.of(text).toAbsolutePath().normalize();
            check(path);
            return new SqliteFile(path, Optional.ofNullable(path.getParent()).flatMap(NetworkShare::kindOf).orElse(null));
        } catch (InvalidPathException notAPath) {
            throw new ExpectedException(notAPath, ErrorCode.DATABASE_UNREACHABLE, text);
        }
    }

    private static void check(Path path) {
        var folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path))
            throw new ExpectedException(ErrorCode.DATABASE_UNREACHABLE, path.toString());
        if (isReadOnly(folder)) throw new ExpectedException(ErrorCode.DATABASE_READ_ONLY, path.toString());
        requireWritable(path);
    }

    /// Of a file that is there.
    ///
    /// @throws ExpectedException `DATABASE_READ_ONLY`
    static void requireWritable(Path path) {
        if (Files.exists(path) && isReadOnly(path)) throw new ExpectedException(ErrorCode.DATABASE_READ_ONLY, path.toString());
    }

    /// The marks are read beside the rights: root may write everything, but somebody marked this file for a reason.
    private static boolean isReadOnly(Path path) {
        if (!Files.isWritable(path)) return true;
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) return false;
        try {
            var marks = view.readAttributes().permissions();
            return WRITE.stream().noneMatch(marks::contains);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("//[^/]*@", "//").replaceFirst("\\?.*", "");
    }
}
