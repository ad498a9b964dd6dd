package org.qingqun.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/// What somebody who holds the file can do: take the guards off first.
public final class Tampering {
    private Tampering() {}

    public static void allow(Database database) {
        var db = database.dsl();
        if (db.family() == SQLDialect.POSTGRES) {
            db.execute("drop trigger audit_log_append_only on audit_log");
        } else {
            db.execute("drop trigger audit_log_no_update");
            db.execute("drop trigger audit_log_no_delete");
        }
    }

    /// With another program, which does not check references.
    public static void runUnguarded(Path file, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys=off");
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static void run(Database database, String sql) {
        database.dsl().execute(sql);
    }
}
