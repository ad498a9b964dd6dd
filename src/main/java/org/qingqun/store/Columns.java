package org.qingqun.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.PartialDate;

/// How values stand in columns: the same on both databases.
final class Columns {
    private Columns() {}

    /// UTC to the millisecond, which is what both databases keep.
    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /// `2023-05`, or `2023-05~` where the source hedged.
    static @Nullable String text(@Nullable PartialDate date) {
        if (date == null) return null;
        return date.approximate() ? date + "~" : date.toString();
    }

    static @Nullable PartialDate partialDate(@Nullable String text) {
        if (text == null) return null;
        boolean hedged = text.endsWith("~");
        var date = PartialDate.parse(hedged ? text.substring(0, text.length() - 1) : text).orElseThrow(() -> new IllegalStateException("no date: " + text));
        return hedged ? new PartialDate(date.year(), date.month(), date.day(), true) : date;
    }

    static @Nullable String key(@Nullable Keyed value) {
        return value == null ? null : value.key();
    }

    static <E extends Enum<E> & Keyed> @Nullable E keyed(Class<E> type, @Nullable String key) {
        return key == null ? null : Keyed.of(type, key);
    }

    /// `n` numbers no row of `table` has; inside a transaction, so that they stay free until used.
    ///
    /// A multi-row insert cannot tell its generated numbers on SQLite, and numbers given on PostgreSQL must come from its sequence.
    static List<Long> reserveIds(DSLContext db, Table<?> table, Field<Long> id, int n) {
        if (db.family() == SQLDialect.POSTGRES)
            return db.fetch("select nextval(pg_get_serial_sequence({0}, 'id')) from generate_series(1, {1}) order by 1", DSL.inline(table.getName()),
                    DSL.val(n)).getValues(0, Long.class);
        long last = db.select(DSL.coalesce(DSL.max(id), DSL.inline(0L))).from(table).fetchSingle().value1();
        return java.util.stream.LongStream.rangeClosed(last + 1, last + n).boxed().toList();
    }
}
