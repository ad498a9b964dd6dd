package org.qingqun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// The inventory as the version before left it, kept until a person removes it: a new version that disappoints can be left again.
record BeforeMigration(DSLContext db, Path inventory) {
    /// Copies it into the folder `backups`, as `before-migration-1.db` or the next free number.
    ///
    /// @throws ExpectedException `CANNOT_WRITE`; then nothing is migrated
    void copy() {
        var folder = inventory.resolveSibling("backups");
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, folder.toString(), String.valueOf(refused.getMessage()));
        }
        db.execute("vacuum into {0}", DSL.inline(free(folder).toString()));
    }

    private static Path free(Path folder) {
        for (int n = 1; ; n++) {
            var file = folder.resolve("before-migration-" + n + ".db");
            if (!Files.exists(file)) return file;
        }
    }
}
