package org.qingqun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.exchange.AutoBackup.Occasion;

/// The backups nobody has to think of: before each batch of returned ledgers and once a day, in the folder `backups` beside the inventory.
/// None is made where nothing changed since the last one; an inventory on a server is its administrator's care.
public record SafetyNet(DatabaseFile file, AuditStore audit, Retention retention, Clock clock) {
    /// A backup where one is due.
    ///
    /// @return empty where nothing changed since the newest one, where a daily one was made today already, or on a server
    /// @throws ExpectedException as `DatabaseFile.copyTo`
    public Optional<AutoBackup> protect(Occasion occasion) {
        var folder = file.backupFolder();
        if (folder.isEmpty()) return Optional.empty();
        var made = findAll();
        var now = LocalDateTime.now(clock);
        boolean today = made.stream().anyMatch(b -> b.at().toLocalDate().equals(now.toLocalDate()));
        if ((occasion == Occasion.DAILY && today) || (!made.isEmpty() && isUnchangedSince(made.getFirst()))) return Optional.empty();
        makeFolder(folder.get());
        var target = folder.get().resolve(AutoBackup.name(occasion, now));
        file.copyTo(target);
        retention.findSuperfluous(findAll()).forEach(old -> SealedFile.discard(old.path()));
        return AutoBackup.of(target);
    }

    /// What the program made by itself, the newest first.
    public List<AutoBackup> findAll() {
        var folder = file.backupFolder();
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) return List.of();
        try (var files = Files.list(folder.get())) {
            return files.flatMap(f -> AutoBackup.of(f).stream()).sorted(Comparator.comparing(AutoBackup::at).reversed()).toList();
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.UNREADABLE_FILE, folder.get().toString());
        }
    }

    /// Every change is a line in the log. A damaged backup protects from nothing, so a new one is made.
    private boolean isUnchangedSince(AutoBackup newest) {
        try {
            return file.inspect(newest.path()).equals(LogMark.of(audit));
        } catch (ExpectedException damaged) {
            return false;
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, folder.toString(), String.valueOf(refused.getMessage()));
        }
    }
}
