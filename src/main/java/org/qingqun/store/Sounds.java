package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.UNIT;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.qingqun.inventory.Sound;

/// Gives names their sound that were written before there was a column for it.
record Sounds(DSLContext db) {
    private static final int AT_ONCE = 5_000;

    void fill() {
        fill(ASSET, ASSET.ID, ASSET.NAME, ASSET.NAME_INITIALS, ASSET.NAME_SOUND);
        fill(UNIT, UNIT.ID, UNIT.NAME, UNIT.NAME_INITIALS, UNIT.NAME_SOUND);
    }

    private <R extends Record> void fill(Table<R> table, TableField<R, Long> id, TableField<R, String> name, TableField<R, String> initials, TableField<R, String> sound) {
        while (true) {
            var silent = db.select(id, name).from(table).where(sound.isNull()).limit(AT_ONCE).fetch();
            if (silent.isEmpty()) return;
            var update = db.update(table).set(initials, (String) null).set(sound, (String) null).where(id.eq((Long) null));
            var values = silent.stream().map(row -> {
                var heard = Sound.of(row.value2());
                return new Object[] {heard.initials(), heard.syllables(), row.value1()};
            }).toArray(Object[][]::new);
            db.batch(update).bind(values).execute();
        }
    }
}
