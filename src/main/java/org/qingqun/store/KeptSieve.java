package org.qingqun.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.qingqun.store.schema.Tables.ASSET;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.store.SearchSieve.Span;

/// The sieve of an open inventory, in use as long as nobody has changed anything since it was made; that the log of changes tells, to which every program
/// appends. Only for SQLite, which reads a table on one processor and knows capital letters of Latin script alone.
final class KeptSieve {
    /// Where more than one asset in so many may be meant, as many are found soon by going through all of them.
    private static final int SHARE = 8;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile @Nullable Kept kept;

    /// @param change the last one it knows of
    private record Kept(long change, SearchSieve sieve) {}

    /// Made anew where it is missing or something has changed: takes two seconds for a million assets.
    void renew(DSLContext db) {
        if (db.family() != SQLDialect.SQLITE || !making.compareAndSet(false, true)) return;
        try {
            var sieves = new SieveReader(db);
            long change = sieves.lastChange(); // asked first: a change made while it is read puts it out of use
            var had = kept;
            if (had == null || had.change() != change) kept = new Kept(change, sieves.read());
        } finally {
            making.set(false);
        }
    }

    /// Holds for every asset that is found by what was typed, and for few others; for all of them where there is nothing to gain.
    Condition narrow(DSLContext db, @Nullable String typed) {
        var has = kept;
        if (has == null || typed == null || typed.isBlank() || has.change() != new SieveReader(db).lastChange()) return noCondition();
        var spans = has.sieve().find(new LikePattern(typed).forms());
        long meant = spans.stream().mapToLong(span -> span.to() - span.from() + 1).sum();
        return meant > has.sieve().size() / SHARE ? noCondition() : isIn(spans);
    }

    /// Span by span: many of them joined by `or` would be compared with every row.
    private static Condition isIn(List<Span> spans) {
        if (spans.isEmpty()) return DSL.falseCondition();
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of rows
        Row2<Long, Long>[] rows = spans.stream().map(span -> row(inline(span.from()), inline(span.to()))).toArray(Row2[]::new);
        var span = DSL.values(rows).as("span", "first", "last");
        var there = ASSET.as("there");
        return ASSET.ID.in(select(there.ID).from(span).crossJoin(there)
                .where(there.ID.between(span.field(name("first"), Long.class), span.field(name("last"), Long.class))));
    }
}
