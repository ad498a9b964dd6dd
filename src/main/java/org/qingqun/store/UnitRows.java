package org.qingqun.store;

import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.UnitRecord;

/// Units with their aliases: two queries, however many.
record UnitRows(DSLContext db) {
    Map<UnitId, Unit> findByIds(Collection<UnitId> ids) {
        var wanted = ids.stream().map(UnitId::value).distinct().toList();
        return find(UNIT.ID.in(wanted), UNIT_ALIAS.UNIT_ID.in(wanted)).stream().collect(Collectors.toMap(Unit::id, u -> u));
    }

    List<Unit> findAll() {
        return find(DSL.noCondition(), DSL.noCondition());
    }

    private List<Unit> find(Condition units, Condition ofAliases) {
        var aliases = db.selectFrom(UNIT_ALIAS).where(ofAliases).orderBy(UNIT_ALIAS.ALIAS).fetchGroups(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.ALIAS);
        return db.selectFrom(UNIT).where(units).orderBy(UNIT.ID).fetch(r -> unit(r, aliases.getOrDefault(r.getId(), List.of())));
    }

    private static Unit unit(UnitRecord r, List<String> aliases) {
        return new Unit(new UnitId(r.getId()), id(r.getParentId()), r.getName(), Keyed.of(Level.class, r.getLevel()), r.getHeadCount(), r.getLeader(),
                r.getContact(), r.getProvisional(), aliases);
    }

    static @Nullable UnitId id(@Nullable Long value) {
        return value == null ? null : new UnitId(value);
    }

    static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
