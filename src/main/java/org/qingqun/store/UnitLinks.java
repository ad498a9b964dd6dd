package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.JOINT_UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitMerger.Moved;
import org.qingqun.store.schema.Keys;

/// Every row that points to a unit, whatever table it stands in: the schema's own foreign keys say where, so that a new table is not forgotten.
record UnitLinks(DSLContext db) {
    /// One column that points to units, and the key of its table.
    private record Link(Table<?> table, TableField<?, Long> column, List<? extends TableField<?, ?>> key) {
        String place() {
            return table.getName() + "." + column.getName();
        }

        /// The key but for the unit in it, which another one may have taken the place of.
        Condition isRow(List<Object> values) {
            var condition = DSL.noCondition();
            for (int i = 0; i < key.size(); i++) if (!key.get(i).equals(column)) condition = condition.and(same(key.get(i), values.get(i)));
            return condition;
        }

        /// Rows of `from` of which `to` has its own.
        Condition isTwice(UnitId from, UnitId to) {
            if (!key.contains(column)) return DSL.falseCondition();
            var own = table.as("own");
            var condition = in(own, column).eq(to.value());
            for (var part : key) if (!part.equals(column)) condition = condition.and(same(own, part));
            return column.eq(from.value()).and(DSL.exists(DSL.selectOne().from(own).where(condition)));
        }

        private static <T> Condition same(Table<?> own, TableField<?, T> field) {
            return in(own, field).eq(field);
        }

        private static <T> Field<T> in(Table<?> own, TableField<?, T> field) {
            return Objects.requireNonNull(own.field(field));
        }

        private static <T> Condition same(TableField<?, T> field, Object value) {
            return field.eq(DSL.val(value, field));
        }
    }

    private static List<Link> links() {
        return Keys.PK_UNIT.getReferences().stream().map(UnitLinks::link).toList();
    }

    @SuppressWarnings("unchecked") // a unit's key is a BIGINT, and so is what points to it
    private static Link link(ForeignKey<?, ?> key) {
        return new Link(key.getTable(), (TableField<?, Long>) key.getFields().getFirst(), Objects.requireNonNull(key.getTable().getPrimaryKey()).getFields());
    }

    /// Lets all that points to `from` point to `to`; which rows these were.
    List<Moved> move(UnitId from, UnitId to) {
        var moved = new ArrayList<>(drop(link(Keys.FK_JOINT_UNIT_UNIT), isAlone(from, to)));
        for (var link : links()) {
            moved.addAll(drop(link, link.isTwice(from, to)));
            var rows = rows(link, from);
            if (link.column().equals(ASSET.UNIT_ID)) rows.forEach(row -> moveAsset((Long) row.key().getFirst(), to));
            else db.update(link.table()).set(link.column(), to.value()).where(link.column().eq(from.value())).execute();
            moved.addAll(rows);
        }
        return moved;
    }

    /// An asset that only these two run together is one unit's own afterwards.
    private static Condition isAlone(UnitId from, UnitId to) {
        var both = List.of(from.value(), to.value());
        return JOINT_UNIT.UNIT_ID.in(both).and(JOINT_UNIT.ASSET_ID.in(DSL.select(ASSET.ID).from(ASSET).where(ASSET.UNIT_ID.in(both))));
    }

    private List<Moved> drop(Link link, Condition which) {
        var rows = db.select(link.table().fields()).from(link.table()).where(which).orderBy(link.key()).fetch()
                .map(row -> new Moved(link.place(), link.key().stream().map(part -> (Object) Objects.requireNonNull(row.get(part))).toList(), row.intoList()));
        if (!rows.isEmpty()) db.deleteFrom(link.table()).where(which).execute();
        return rows;
    }

    private List<Moved> rows(Link link, UnitId unit) {
        return db.select(link.key()).from(link.table()).where(link.column().eq(unit.value())).orderBy(link.key()).fetch(Record::intoList).stream()
                .map(row -> new Moved(link.place(), row)).toList();
    }

    /// Moves rows back that still point to `to`.
    void moveBack(List<Moved> moved, UnitId to, UnitId back) {
        for (var row : moved) {
            var link = links().stream().filter(l -> l.place().equals(row.place())).findFirst().orElseThrow();
            if (!row.dropped().isEmpty()) {
                putBack(link.table(), row.dropped());
                continue;
            }
            var still = link.isRow(row.key()).and(link.column().eq(to.value()));
            if (!link.column().equals(ASSET.UNIT_ID)) db.update(link.table()).set(link.column(), back.value()).where(still).execute();
            else if (db.fetchExists(ASSET, still)) moveAsset((Long) row.key().getFirst(), back);
        }
    }

    private void putBack(Table<?> table, List<Object> values) {
        try {
            db.transaction(() -> db.insertInto(table).values(values).execute());
        } catch (IntegrityConstraintViolationException _) {
            // somebody wrote it anew meanwhile, or what it belonged to is no more: there is nothing to put back
        }
    }

    /// Whether anything but its own aliases points to it.
    boolean isUsed(UnitId unit) {
        return links().stream().filter(l -> !l.column().equals(UNIT_ALIAS.UNIT_ID))
                .anyMatch(l -> db.fetchExists(l.table(), l.column().eq(unit.value())));
    }

    /// A namesake at the new unit makes it one more occurrence.
    private void moveAsset(long id, UnitId to) {
        var asset = db.select(ASSET.FAMILY, ASSET.NAME_KEY).from(ASSET).where(ASSET.ID.eq(id)).fetchSingle();
        int last = db.select(coalesce(max(ASSET.OCCURRENCE), inline(0))).from(ASSET)
                .where(ASSET.UNIT_ID.eq(to.value()), ASSET.FAMILY.eq(asset.value1()), ASSET.NAME_KEY.eq(asset.value2())).fetchSingle().value1();
        db.update(ASSET).set(ASSET.UNIT_ID, to.value()).set(ASSET.OCCURRENCE, last + 1).set(ASSET.VERSION, ASSET.VERSION.plus(1)).where(ASSET.ID.eq(id)).execute();
    }
}
