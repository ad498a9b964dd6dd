package org.qingqun.store;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Many rows by one statement, rendered and prepared once: jOOQ's own record batch renders each row anew.
final class BulkInsert {
    private BulkInsert() {}

    /// All rows set the same columns; those no row sets get their default.
    static <R extends Record> void run(DSLContext db, Table<R> table, List<R> rows) {
        if (rows.isEmpty()) return;
        var fields = Arrays.stream(rows.getFirst().fields()).filter(f -> rows.getFirst().touched(f)).toArray(Field<?>[]::new);
        var values = rows.stream().map(row -> Arrays.stream(fields).map(row::get).toArray()).toArray(Object[][]::new);
        var insert = db.insertInto(table).columns(fields).values(new Object[fields.length]);
        db.transaction(() -> db.batch(insert).bind(values).execute());
    }
}
