package org.qingqun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The row at which a walk over many stands: its columns one after the other, each read once.
interface ColumnRow {
    boolean next() throws SQLException;

    @Nullable String text() throws SQLException;

    long number() throws SQLException;

    @Nullable Integer count() throws SQLException;

    /// As the driver has them.
    static ColumnRow of(ResultSet columns) {
        return new ColumnRow() {
            private int at;

            @Override public boolean next() throws SQLException {
                at = 0;
                return columns.next();
            }

            @Override public @Nullable String text() throws SQLException {
                return columns.getString(++at);
            }

            @Override public long number() throws SQLException {
                return columns.getLong(++at);
            }

            @Override public @Nullable Integer count() throws SQLException {
                return columns.getObject(++at) instanceof Number n ? n.intValue() : null;
            }
        };
    }
}
