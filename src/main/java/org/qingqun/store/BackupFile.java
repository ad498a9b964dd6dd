package org.qingqun.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.qingqun.audit.AuditChain;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.exchange.LogMark;
import org.sqlite.SQLiteConfig;

/// A copy of an inventory that is only read.
record BackupFile(Path path) {
    /// @throws ExpectedException `FILE_MISSING`, `BAD_BACKUP`, `DATABASE_NEWER`
    LogMark check() {
        return check("pragma integrity_check");
    }

    /// For one that was written a moment ago, its indexes made from its rows: whether it can be read.
    LogMark checkCopy() {
        return check("pragma quick_check");
    }

    private LogMark check(String damage) {
        if (!Files.isRegularFile(path)) throw new ExpectedException(ErrorCode.FILE_MISSING, path.toString());
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + path)) {
            return mark(DSL.using(connection, SQLDialect.SQLITE, Database.settings()), damage);
        } catch (SQLException | DataAccessException broken) {
            throw new ExpectedException(broken, ErrorCode.BAD_BACKUP, path.toString());
        }
    }

    /// Damage first: a broken file must not be read further.
    private LogMark mark(DSLContext db, String damage) {
        if (!"ok".equals(db.fetchValue(damage))) throw new ExpectedException(ErrorCode.BAD_BACKUP, path.toString());
        new Migrator(db, path.toString(), new Defaults("", "")).requireKnown();
        var last = new JooqAuditStore(db).findLatest(1);
        return last.isEmpty() ? new LogMark(0, AuditChain.START) : new LogMark(last.getFirst().seq(), last.getFirst().hash());
    }
}
