package org.qingqun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// A row whose columns the database put into one text: to ask the driver for each of thirty columns takes longer than to find and cut them. An empty text
/// is read as none.
final class PackedRow implements ColumnRow {
    /// Ends each column; no keyboard and no office program writes it, and a row that has it nevertheless is told by `isWhole`.
    private static final char END = '\u001f';
    private final ResultSet lines;
    private final int[] ends;
    private String line = "";
    private int found;
    private int at;

    /// @param lines of a query whose first column is `line` of so many columns
    PackedRow(ResultSet lines, int columns) {
        this.lines = lines;
        ends = new int[columns];
    }

    /// What to select; both databases have the same `format`.
    static Field<String> line(List<Field<?>> columns) {
        var parts = new Field<?>[columns.size() + 1];
        parts[0] = DSL.inline(("%s" + END).repeat(columns.size()));
        for (int i = 0; i < columns.size(); i++) parts[i + 1] = columns.get(i);
        return DSL.function("format", SQLDataType.CLOB, parts);
    }

    @Override public boolean next() throws SQLException {
        if (!lines.next()) return false;
        line = Objects.requireNonNull(lines.getString(1));
        at = 0;
        found = 0;
        for (int end = line.indexOf(END); end >= 0; end = line.indexOf(END, end + 1)) {
            if (found < ends.length) ends[found] = end;
            found++;
        }
        return true;
    }

    /// Whether every column can be told from the next; of one that is not whole only those before the first text hold.
    boolean isWhole() {
        return found == ends.length && ends[found - 1] == line.length() - 1;
    }

    @Override public @Nullable String text() {
        int from = from();
        int to = ends[at++];
        return from == to ? null : line.substring(from, to);
    }

    @Override public long number() {
        return Long.parseLong(line, from(), ends[at++], 10);
    }

    @Override public @Nullable Integer count() {
        int from = from();
        int to = ends[at++];
        return from == to ? null : (Integer) Integer.parseInt(line, from, to, 10);
    }

    private int from() {
        return at == 0 ? 0 : ends[at - 1] + 1;
    }
}
