package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.qingqun.common.ExpectedException;

/// Finds the files inside zips.
public final class Archives {
    private Archives() {}

    /// The files of an archive, named as `ReturnedFile` takes them, sorted; the file itself where it is none, or one that must not be opened: reading it
    /// then says why.
    public static List<Path> filesOf(Path file) {
        try {
            if (!FileKind.isArchive(file)) return List.of(file);
            new ZipGuard(ReadLimits.DEFAULT).check(file);
            var names = names(file);
            return names.isEmpty() ? List.of(file) : names;
        } catch (IOException | ExpectedException | InvalidPathException refused) {
            return List.of(file);
        }
    }

    /// An entry that points out of its archive gets a path outside of it and is not taken.
    static Path path(Path archive, String entry) {
        return archive.resolve(entry.replace('\\', '/').replaceFirst("^/+", "")).normalize();
    }

    private static List<Path> names(Path file) throws IOException {
        var names = new ArrayList<Path>();
        try (var zip = new ZipFile(file.toFile(), ZipNames.charset(file))) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                var path = path(file, entry.getName());
                if (!entry.isDirectory() && path.startsWith(file) && !path.equals(file)) names.add(path);
            }
        }
        names.sort(java.util.Comparator.naturalOrder());
        return names;
    }
}
