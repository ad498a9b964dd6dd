package org.qingqun.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Many rows by one statement, rendered and prepared once: jOOQ's own record batch renders each row anew.
final class BulkInsert {
    /// A column the database works out while it writes a row.
    ///
    /// @param expression with one place for a value, which `from` takes out of the row
    record Worked<R>(Field<?> column, Field<?> expression, Function<R, Object> from) {}

    private BulkInsert() {}

    /// All rows set the same columns; those no row sets get their default.
    static <R extends Record> void run(DSLContext db, Table<R> table, List<R> rows) {
        run(db, table, rows, List.of());
    }

    static <R extends Record> void run(DSLContext db, Table<R> table, List<R> rows, List<Worked<R>> worked) {
        if (rows.isEmpty()) return;
        var fields = Arrays.stream(rows.getFirst().fields()).filter(f -> rows.getFirst().touched(f)).toList();
        var values = rows.stream().map(row -> Stream.concat(fields.stream().map(row::get), worked.stream().map(w -> w.from().apply(row))).toArray()).toArray(@Nullable Object[][]::new);
        var columns = Stream.concat(fields.stream(), worked.stream().map(Worked::column)).toList();
        var places = Stream.concat(fields.stream().map(f -> (Object) null), worked.stream().map(Worked::expression)).toArray();
        db.transaction(() -> db.batch(db.insertInto(table).columns(columns).values(places)).bind(values).execute());
    }
}
