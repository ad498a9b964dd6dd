package org.qingqun.store;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.FINDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/// How findings are written, many rows by one statement.
enum FindingStatement {
    /// Found again on another day: the day, the row.
    LATER {
        @Override Query on(DSLContext db) {
            return db.update(FINDING).set(FINDING.AS_OF, (LocalDate) null).where(FINDING.ID.eq((Long) null));
        }

        @Override List<Field<?>> places() {
            return List.of(FINDING.AS_OF, FINDING.ID);
        }
    },
    /// Something else is found in its place: what it says, the row.
    CHANGED {
        @Override Query on(DSLContext db) {
            var set = new LinkedHashMap<Field<?>, Object>();
            SAYS.forEach(column -> set.put(column, null));
            return db.update(FINDING).set(set).where(FINDING.ID.eq((Long) null));
        }

        @Override List<Field<?>> places() {
            return with(FINDING.ID);
        }
    },
    /// Found for the first time: what it says, the rule, the asset, and the asset once more for its version. That is worked out with the insert: a second
    /// walk over all new rows writes each of them twice.
    NEW {
        @Override Query on(DSLContext db) {
            var version = DSL.field(select(ASSET.VERSION).from(ASSET).where(ASSET.ID.eq(val(0L))));
            var values = new ArrayList<Object>(places().subList(0, SAYS.size() + 2).stream().map(column -> val(null, column)).toList());
            values.add(version);
            return db.insertInto(FINDING).columns(with(FINDING.RULE, FINDING.ASSET_ID, FINDING.ASSET_VERSION)).values(values);
        }

        @Override List<Field<?>> places() {
            return with(FINDING.RULE, FINDING.ASSET_ID, ASSET.ID);
        }
    };

    private static final List<Field<?>> SAYS = List.of(FINDING.SEVERITY, FINDING.EVIDENCE, FINDING.EVIDENCE_KEY, FINDING.GRADE, FINDING.DATA_DATE, FINDING.AS_OF,
            FINDING.FIRST_SEEN, FINDING.DISMISSED);

    abstract Query on(DSLContext db);

    /// What stands at each `?`.
    abstract List<Field<?>> places();

    private static List<Field<?>> with(Field<?>... more) {
        var all = new ArrayList<Field<?>>(SAYS);
        all.addAll(List.of(more));
        return all;
    }
}
