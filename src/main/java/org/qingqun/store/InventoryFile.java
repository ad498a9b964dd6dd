package org.qingqun.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.exchange.DatabaseFile;
import org.qingqun.exchange.LogMark;
import org.qingqun.exchange.Problem;

/// The SQLite file behind an open database.
record InventoryFile(Database database) implements DatabaseFile {
    @Override public String where() {
        return database.location().toString();
    }

    @Override public Optional<String> share() {
        return database.location() instanceof Location.SqliteFile file ? Optional.ofNullable(file.share()) : Optional.empty();
    }

    @Override public void copyTo(Path target) {
        var source = source();
        var whole = target.toAbsolutePath().normalize();
        var folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new ExpectedException(ErrorCode.FILE_MISSING, String.valueOf(folder));
        if (whole.equals(source)) throw new ExpectedException(ErrorCode.BAD_BACKUP, whole.toString());
        if (Files.exists(whole)) inspect(whole); // only a backup may be written over
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.dsl().execute("vacuum into {0}", DSL.inline(part.toString()));
            new BackupFile(part).checkCopy();
            sync(part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, whole.toString(), String.valueOf(refused.getMessage()));
        }
    }

    @Override public Optional<Path> backupFolder() {
        return database.location() instanceof Location.SqliteFile file ? Optional.of(file.path().resolveSibling("backups")) : Optional.empty();
    }

    @Override public Path beside(String suffix) {
        var source = source();
        var name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var stem = name.substring(0, dot) + "-" + suffix;
        var free = source.resolveSibling(stem + name.substring(dot));
        for (int n = 2; Files.exists(free); n++) free = source.resolveSibling(stem + "-" + n + name.substring(dot));
        return free;
    }

    @Override public LogMark inspect(Path backup) {
        return new BackupFile(backup).check();
    }

    @Override public void replaceWith(Path backup, Path keep) {
        var source = source();
        if (backup.toAbsolutePath().normalize().equals(source)) throw new ExpectedException(ErrorCode.BAD_BACKUP, backup.toString());
        database.whileClosed(() -> new SoleOwner(source).replaceWith(backup, keep));
    }

    @Override public List<Problem> findDamage() {
        var db = database.dsl();
        if (db.family() != SQLDialect.SQLITE) return List.of(); // a server checks itself as it writes
        var problems = new ArrayList<Problem>();
        try {
            db.fetch("pragma integrity_check").getValues(0, String.class).stream().filter(line -> !line.equals("ok"))
                    .forEach(line -> problems.add(new Problem.Damaged(line)));
            db.fetch("pragma foreign_key_check").forEach(r -> problems.add(new Problem.DanglingReference(r.get(0, String.class), r.get(1, long.class))));
        } catch (ExpectedException tooDamagedToSay) {
            if (tooDamagedToSay.code() != ErrorCode.DATABASE_CORRUPT) throw tooDamagedToSay;
            problems.add(new Problem.Damaged(database.location().toString()));
        }
        return problems;
    }

    /// @throws ExpectedException `SERVER_BACKUP`
    private Path source() {
        if (database.location() instanceof Location.SqliteFile file) return file.path();
        throw new ExpectedException(ErrorCode.SERVER_BACKUP, database.location().toString());
    }

    /// On the disk, not only handed to the operating system, before the old backup goes.
    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
