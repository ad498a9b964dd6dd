package org.qingqun.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// One statement for many rows of values, rendered by jOOQ and filled in by hand where the values are plain ones: a batch of jOOQ's own makes several
/// objects of each value, which an import of a hundred thousand rows feels.
final class PreparedRows {
    private static final Set<Class<?>> PLAIN = Set.of(String.class, Long.class, Integer.class, Boolean.class, LocalDate.class);

    private PreparedRows() {}

    /// @param fields what stands at each `?`
    /// @param rows   the values of each, in the order of `fields`
    /// @return how many rows each changed
    static int[] run(DSLContext db, Query statement, List<? extends Field<?>> fields, List<@Nullable Object[]> rows) {
        if (!fields.stream().allMatch(f -> PLAIN.contains(f.getType()))) return db.batch(statement).bind(rows.toArray(Object[][]::new)).execute();
        var sql = statement.getSQL();
        boolean text = db.family() == SQLDialect.SQLITE; // where a day is a text
        int[] types = fields.stream().mapToInt(f -> f.getDataType(db.configuration()).getSQLType()).toArray();
        return db.connectionResult(connection -> {
            try (var prepared = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    for (int i = 0; i < types.length; i++) set(prepared, i + 1, row[i], types[i], text);
                    prepared.addBatch();
                }
                return prepared.executeBatch();
            } catch (SQLException refused) {
                throw told(db, refused);
            }
        });
    }

    private static void set(PreparedStatement prepared, int at, @Nullable Object value, int type, boolean text) throws SQLException {
        switch (value) {
            case null -> prepared.setNull(at, type);
            case String s -> prepared.setString(at, s);
            case Long l -> prepared.setLong(at, l);
            case Integer i -> prepared.setInt(at, i);
            case Boolean b -> prepared.setBoolean(at, b);
            case LocalDate day when text -> prepared.setString(at, day.toString());
            default -> prepared.setObject(at, value);
        }
    }

    /// As jOOQ would have thrown it, and our listener told it.
    private static RuntimeException told(DSLContext db, SQLException refused) {
        if (isConstraint(refused)) return new IntegrityConstraintViolationException(String.valueOf(refused.getMessage()), refused);
        var broken = new DataAccessException(String.valueOf(refused.getMessage()), refused);
        return Arrays.stream(db.configuration().executeListenerProviders()).map(p -> p.provide()).filter(Refusals.class::isInstance).map(Refusals.class::cast).findFirst()
                .map(r -> r.told(broken)).orElse(broken);
    }

    private static boolean isConstraint(SQLException refused) {
        for (Throwable t = refused; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite && sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT")) return true;
            if (t instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("23")) return true;
        }
        return false;
    }
}
