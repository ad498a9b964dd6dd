package org.qingqun.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The open inventory as a file: copied, checked, put back. An inventory on a server refuses all but `where`, `share`, `findDamage` and `inspect` with `SERVER_BACKUP`.
public interface DatabaseFile {
    /// Where the inventory lies, as people read it: a file's whole path, or a server's URL.
    String where();

    /// The kind of network share it lies on, where it works without a write-ahead log and should be open once only; empty on a disk of this machine.
    Optional<String> share();

    /// Copies the inventory as it stands; an older backup of that name is replaced once the new one is complete.
    ///
    /// @throws org.qingqun.common.ExpectedException `FILE_MISSING` without its folder, `BAD_BACKUP` where something other than a backup stands there
    void copyTo(Path target);

    /// Where the program keeps the backups it makes by itself, there or not yet; empty for an inventory on a server.
    Optional<Path> backupFolder();

    /// Where a copy called `suffix` belongs: in the inventory's folder, under its name; nothing stands there yet.
    Path beside(String suffix);

    /// Checks a backup without changing it and says where its log stands.
    ///
    /// @throws org.qingqun.common.ExpectedException `FILE_MISSING`, `BAD_BACKUP`, `DATABASE_NEWER`
    LogMark inspect(Path backup);

    /// Puts a backup in the inventory's place, after copying the present one to `keep`.
    ///
    /// @throws org.qingqun.common.ExpectedException `DATABASE_LOCKED` while it is open elsewhere; then nothing has changed
    void replaceWith(Path backup, Path keep);

    /// What the database itself finds wrong with its pages, indexes and references.
    List<Problem> findDamage();
}
