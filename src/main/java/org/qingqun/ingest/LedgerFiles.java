package org.qingqun.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.sheet.Archives;
import org.qingqun.ingest.sheet.ReturnedFile;

/// Finds the files to import: those named, those below the folders named, and those inside archives, sorted; lock files and hidden ones are no returns.
final class LedgerFiles {
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private LedgerFiles() {}

    /// @throws ExpectedException `FILE_MISSING`, `NO_LEDGERS` when there is no file at all
    static List<Path> find(List<Path> paths) {
        var found = new LinkedHashSet<Path>();
        for (var path : paths) {
            if (ReturnedFile.isInArchive(path)) found.add(path.toAbsolutePath().normalize()); // one of an archive's files read again
            else if (Files.isDirectory(path)) walk(path, found);
            else if (Files.exists(path)) take(path.toAbsolutePath().normalize(), found);
            else throw new ExpectedException(ErrorCode.FILE_MISSING, path.toString());
        }
        if (found.isEmpty()) throw new ExpectedException(ErrorCode.NO_LEDGERS, names(paths));
        return List.copyOf(found);
    }

    static String names(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }

    private static void walk(Path folder, Set<Path> found) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder.toAbsolutePath().normalize(), new SimpleFileVisitor<>() {
                @Override public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return isHidden(dir) && !dir.equals(folder.toAbsolutePath().normalize()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFileFailed(Path file, IOException denied) {
                    files.add(file); // reading it will say why
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, folder.toString());
        }
        files.stream().sorted().forEach(file -> take(file, found));
    }

    private static void take(Path file, Set<Path> found) {
        for (var one : Archives.filesOf(file)) if (one.equals(file) || !isHiddenBelow(file, one)) found.add(one);
    }

    private static boolean isHiddenBelow(Path archive, Path inside) {
        for (var part : archive.relativize(inside)) if (isHidden(part)) return true;
        return false;
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        if (name == null) return false;
        var text = name.toString();
        return text.startsWith(".") || text.startsWith("~$") || SYSTEM.contains(text.toLowerCase(java.util.Locale.ROOT));
    }
}
