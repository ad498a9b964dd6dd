package org.qingqun.store;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Many rows by one statement, rendered and prepared once: jOOQ's own record batch renders each row anew.
final class BulkInsert {
    private BulkInsert() {}

    /// All rows set the same columns; those no row sets get their default.
    static <R extends Record> void run(DSLContext db, Table<R> table, List<R> rows) {
        if (rows.isEmpty()) return;
        var fields = Arrays.stream(rows.getFirst().fields()).filter(f -> rows.getFirst().touched(f)).toList();
        var insert = db.insertInto(table).columns(fields).values(fields.stream().map(f -> (Object) null).toArray());
        int[] at = fields.stream().mapToInt(rows.getFirst()::indexOf).toArray(); // by number: a record looks for a field one by one
        db.transaction(() -> PreparedRows.run(db, insert, fields, rows.stream().map(row -> values(row, at)).toList()));
    }

    private static @Nullable Object[] values(Record row, int[] at) {
        var values = new @Nullable Object[at.length];
        for (int i = 0; i < values.length; i++) values[i] = row.get(at[i]);
        return values;
    }
}
