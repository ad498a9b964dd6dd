package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.table;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.ASSET_LOCK;
import static org.qingqun.store.schema.Tables.IMPORT_RANGE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore.Change;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.AssetRecord;

/// Looks up and changes many assets by one statement: an import asks of a thousand rows at a time.
record AssetBulk(DSLContext db) {
    /// Numbers that no asset has or had: those of an import that was taken back stand on forms that are on their way.
    List<Long> reserveIds(int n) {
        if (db.family() == SQLDialect.POSTGRES) return Columns.reserveIds(db, ASSET, ASSET.ID, n);
        long last = Math.max(db.select(coalesce(max(ASSET.ID), inline(0L))).from(ASSET).fetchSingle().value1(),
                db.select(coalesce(max(IMPORT_RANGE.LAST_ID), inline(0L))).from(IMPORT_RANGE).fetchSingle().value1());
        return LongStream.rangeClosed(last + 1, last + n).boxed().toList();
    }

    Map<Identity, Asset> findNamesakes(Collection<Identity> firsts) {
        var found = new HashMap<Identity, Asset>();
        if (firsts.isEmpty()) return found;
        var keys = ManyKeys.list();
        for (var i : firsts) keys.addArray().add(i.family().key()).add(i.unit().value()).add(i.nameKey());
        var joined = table("{0} cross join {1}", new ManyKeys(db).table(keys), ASSET); // in this order: the keys are few
        var columns = Stream.concat(AssetCursor.COLUMNS.stream(), Stream.of(ASSET.STATUS, ASSET.NAME_KEY, ASSET.OCCURRENCE)).toList();
        var whole = condition("{0} = k.value ->> 0 and {1} = cast(k.value ->> 1 as bigint) and {2} = k.value ->> 2", ASSET.FAMILY, ASSET.UNIT_ID, ASSET.NAME_KEY);
        try (var result = db.select(columns).from(joined).where(whole).fetchResultSet()) {
            var rows = ColumnRow.of(result);
            var each = new AssetCursor(rows);
            while (rows.next()) {
                var asset = each.asset(null);
                found.put(new Identity(asset.family(), asset.unit(), Objects.requireNonNull(rows.text()), (int) rows.number()), asset);
            }
        } catch (SQLException broken) {
            throw new DataAccessException("reading namesakes", broken);
        }
        return found;
    }

    /// One pass over the family, however many names there are.
    List<Asset> findByNameKeys(Family family, Collection<String> nameKeys) {
        if (nameKeys.isEmpty()) return List.of();
        var keys = ManyKeys.list();
        for (var key : nameKeys) keys.addArray().add(key);
        var among = condition("{0} in (select k.value ->> 0 from {1})", ASSET.NAME_KEY, new ManyKeys(db).table(keys));
        return db.selectFrom(ASSET).where(ASSET.FAMILY.eq(family.key()), among).orderBy(ASSET.ID).fetch(AssetRows::read);
    }

    /// All in one index, whose rows are never touched.
    Map<AssetId, String> findNameKeys(UnitId unit, Family family) {
        var found = new HashMap<AssetId, String>();
        var keys = db.select(ASSET.ID, ASSET.NAME_KEY).from(ASSET).where(ASSET.FAMILY.eq(family.key()), ASSET.UNIT_ID.eq(unit.value()));
        try (var rows = keys.fetchResultSet()) {
            while (rows.next()) found.put(new AssetId(rows.getLong(1)), rows.getString(2));
        } catch (SQLException broken) {
            throw new DataAccessException("reading names", broken);
        }
        return found;
    }

    /// Assets with one of these values in a column of texts, by id.
    List<Asset> findBy(TableField<AssetRecord, String> column, Collection<String> values) {
        var found = new ArrayList<Asset>();
        for (var part : Parts.of(values)) found.addAll(db.selectFrom(ASSET).where(column.in(part)).orderBy(ASSET.ID).fetch(AssetRows::read));
        return found;
    }

    Map<AssetId, Set<AssetField>> findLocks(Collection<AssetId> ids) {
        var locks = new HashMap<AssetId, Set<AssetField>>();
        if (ids.isEmpty()) return locks;
        db.select(ASSET_LOCK.ASSET_ID, ASSET_LOCK.FIELD).from(ASSET_LOCK).where(new ManyKeys(db).among(ASSET_LOCK.ASSET_ID, ids.stream().map(AssetId::value).toList()))
                .forEach(r -> locks.computeIfAbsent(new AssetId(r.value1()), _ -> EnumSet.noneOf(AssetField.class)).add(Keyed.of(AssetField.class, r.value2())));
        return locks;
    }

    List<Asset> findLocked(Set<AssetField> fields) {
        return db.selectFrom(ASSET).where(ASSET.ID.in(db.select(ASSET_LOCK.ASSET_ID).from(ASSET_LOCK).where(ASSET_LOCK.FIELD.in(fields.stream().map(AssetField::key).toList()))))
                .orderBy(ASSET.ID).fetch(AssetRows::read);
    }

    /// One prepared statement for all rows; none of them may change unit or name.
    ///
    /// @throws ExpectedException `STALE` when somebody was faster
    List<Asset> replaceAll(List<Change> changes) {
        if (changes.isEmpty()) return List.of();
        var rows = changes.stream().map(c -> AssetRows.write(new AssetRecord(), c.after())).toList();
        var fields = Arrays.stream(rows.getFirst().fields()).filter(f -> rows.getFirst().touched(f)).toArray(Field<?>[]::new);
        var update = db.update(ASSET).set(fields(fields)).set(ASSET.VERSION, (Integer) null).where(ASSET.ID.eq((Long) null), ASSET.VERSION.eq((Integer) null));
        var bound = new ArrayList<Field<?>>(List.of(fields));
        bound.addAll(List.of(ASSET.VERSION, ASSET.ID, ASSET.VERSION));
        var values = new ArrayList<@Nullable Object[]>(changes.size());
        for (int i = 0; i < changes.size(); i++) values.add(values(rows.get(i), fields, changes.get(i).before()));
        var done = PreparedRows.run(db, update, bound, values);
        for (int i = 0; i < done.length; i++) if (done[i] == 0) throw new ExpectedException(ErrorCode.STALE, changes.get(i).before().name());
        return changes.stream().map(AssetBulk::next).toList();
    }

    private static Map<Field<?>, Object> fields(Field<?>[] fields) {
        var set = new java.util.LinkedHashMap<Field<?>, Object>();
        for (var field : fields) set.put(field, null);
        return set;
    }

    private static Object[] values(AssetRecord row, Field<?>[] fields, Asset before) {
        var values = new ArrayList<Object>(fields.length + 3);
        for (var field : fields) values.add(row.get(field));
        values.addAll(List.of(before.version() + 1, before.id().value(), before.version()));
        return values.toArray();
    }

    private static Asset next(Change c) {
        var b = c.before();
        return Asset.of(b.family(), b instanceof org.qingqun.inventory.GovApp app ? app.kind() : null, b.id(), b.code(), c.after(), b.status(), b.version() + 1);
    }
}
