package org.qingqun.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
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
        var columns = Stream.concat(fields.stream(), worked.stream().map(Worked::column)).toList();
        var insert = db.insertInto(table).columns(columns).values(Stream.concat(fields.stream().map(f -> (Object) null), worked.stream().map(Worked::expression)).toArray());
        int[] at = fields.stream().mapToInt(rows.getFirst()::indexOf).toArray(); // by number: a record looks for a field one by one
        db.transaction(() -> PreparedRows.run(db, insert, places(fields, worked), rows.stream().map(row -> values(row, at, worked)).toList()));
    }

    /// What stands at each `?`; of a worked column's nobody knows.
    private static <R> List<Field<?>> places(List<Field<?>> fields, List<Worked<R>> worked) {
        return Stream.concat(fields.stream(), worked.stream().map(_ -> DSL.field("worked", Object.class))).toList();
    }

    private static <R extends Record> @Nullable Object[] values(R row, int[] at, List<Worked<R>> worked) {
        var values = new @Nullable Object[at.length + worked.size()];
        for (int i = 0; i < values.length; i++) values[i] = i < at.length ? row.get(at[i]) : worked.get(i - at.length).from().apply(row);
        return values;
    }
}
