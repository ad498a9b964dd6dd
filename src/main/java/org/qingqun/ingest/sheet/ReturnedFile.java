package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// A returned file as it lies on the disk: the file itself, or, for one inside an archive, a copy that is gone when this is closed.
///
/// A file inside an archive is named by the archive's path with its own behind: `返回/云栖区.zip/水利局.xlsx`.
public final class ReturnedFile implements AutoCloseable {
    private final Path path;
    private final @Nullable Path copied;

    private ReturnedFile(Path path, @Nullable Path copied) {
        this.path = path;
        this.copied = copied;
    }

    /// @throws ExpectedException `UNREADABLE_FILE` when it is not there or cannot be unpacked
    public static ReturnedFile open(Path named) {
        var archive = archiveOf(named);
        if (archive == null) return new ReturnedFile(named, null);
        var name = FileKind.nameOf(named);
        try {
            var folder = Files.createTempDirectory("qingqun");
            try (var zip = new ZipFile(archive.toFile(), ZipNames.charset(archive))) {
                var entry = zip.stream().filter(e -> Archives.path(archive, e.getName()).equals(named)).findFirst().orElseThrow(() -> new IOException("no such entry"));
                var copy = folder.resolve(name);
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, copy);
                }
                return new ReturnedFile(copy, folder);
            } catch (IOException | RuntimeException broken) {
                delete(folder);
                throw broken;
            }
        } catch (IOException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, name);
        }
    }

    public Path path() {
        return path;
    }

    /// Whether this names a file inside an archive, be it there or not.
    public static boolean isInArchive(Path named) {
        return archiveOf(named) != null;
    }

    private static @Nullable Path archiveOf(Path named) {
        if (Files.exists(named)) return null;
        for (var up = named.getParent(); up != null; up = up.getParent()) if (Files.isRegularFile(up)) return up;
        return null;
    }

    @Override public void close() {
        if (copied != null) delete(copied);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException left) {
            folder.toFile().deleteOnExit(); // a virus scanner may hold it for a moment
        }
    }
}
