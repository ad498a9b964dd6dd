package org.qingqun.store;

import static org.qingqun.store.schema.Tables.OFFICE_FIGURE;

import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigureStore;

/// The office's other figures in their table.
record JooqOfficeFigureStore(DSLContext db) implements OfficeFigureStore {
    @Override public Map<OfficeFigure.Kind, Integer> find(int year) {
        return db.selectFrom(OFFICE_FIGURE).where(OFFICE_FIGURE.IN_YEAR.eq(year)).fetchMap(r -> Keyed.of(OfficeFigure.Kind.class, r.getKind()), r -> r.getAmount());
    }

    @Override public void put(OfficeFigure.Kind kind, int year, @Nullable Integer amount) {
        db.transaction(() -> {
            db.deleteFrom(OFFICE_FIGURE).where(OFFICE_FIGURE.KIND.eq(kind.key()), OFFICE_FIGURE.IN_YEAR.eq(year)).execute();
            if (amount != null) db.insertInto(OFFICE_FIGURE).set(OFFICE_FIGURE.KIND, kind.key()).set(OFFICE_FIGURE.IN_YEAR, year)
                    .set(OFFICE_FIGURE.AMOUNT, amount).execute();
        });
    }
}
