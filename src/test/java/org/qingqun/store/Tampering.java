package org.qingqun.store;

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

    public static void run(Database database, String sql) {
        database.dsl().execute(sql);
    }
}
