package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.FINDING;
import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Sound;

/// An inventory query in SQL, over `asset`, with `unit` joined where the order asks for it.
///
/// Written for lists of a million rows in the order of their numbers: no index is used that would find them in another order, so that the first page is there
/// after a hundred hits, and what does not depend on the row (units of that name, assets with an open case) is asked once.
record AssetSearch(InventoryQuery query) {
    /// As `InventoryRow.state` spells it.
    static Field<String> state() {
        return coalesce(OpenCases.stateFor(ASSET.ID), ASSET.STATUS);
    }

    /// `asset`, joined with what the order needs.
    Table<?> from() {
        return query.sort() == Sort.UNIT ? ASSET.join(UNIT).on(UNIT.ID.eq(ASSET.UNIT_ID)) : ASSET;
    }

    /// All of them must hold; none for an empty query.
    List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        if (query.family() != null) all.add(Scanned.column(ASSET.FAMILY).eq(query.family().key()));
        if (!query.states().isEmpty()) all.add(inStates(query.states()));
        if (query.under() != null) all.add(UnitsBelow.contain(ASSET.UNIT_ID, query.under()));
        if (!query.platforms().isEmpty()) all.add(ASSET.PLATFORM.in(query.platforms().stream().map(Keyed::key).toList()));
        if (query.rule() != null)
            all.add(exists(selectOne().from(FINDING).where(FINDING.ASSET_ID.eq(ASSET.ID), FINDING.RULE.eq(query.rule()), OpenFindings.isOpen())));
        if (query.text() != null && !query.text().isBlank()) all.add(contains(new LikePattern(query.text())));
        return all;
    }

    /// Blanks stand last in both directions; equal values by number.
    List<OrderField<?>> order() {
        if (query.sort() == Sort.ID) return List.of(query.ascending() ? ASSET.ID.asc() : ASSET.ID.desc());
        var by = sortField();
        return List.of((query.ascending() ? by.asc() : by.desc()).nullsLast(), ASSET.ID.asc());
    }

    /// An open case's state hides the asset's own.
    private static Condition inStates(Set<String> wanted) {
        var open = wanted.stream().filter(OpenCases.STATES::contains).toList();
        var own = Scanned.column(ASSET.STATUS).in(wanted);
        if (open.size() == OpenCases.STATES.size()) return own.or(ASSET.ID.in(OpenCases.assets(open)));
        var settled = own.and(ASSET.ID.notIn(OpenCases.assets(OpenCases.STATES)));
        return open.isEmpty() ? settled : settled.or(ASSET.ID.in(OpenCases.assets(open)));
    }

    /// The code too, which stands on every form.
    private static Condition contains(LikePattern typed) {
        var unit = typed.isIn(UNIT.NAME).or(UNIT.ID.in(select(UNIT_ALIAS.UNIT_ID).from(UNIT_ALIAS).where(typed.isIn(UNIT_ALIAS.ALIAS))));
        var words = typed.isInKey(ASSET.NAME_KEY).or(typed.isIn(ASSET.PURPOSE)).or(typed.isIn(ASSET.CUSTODIAN_NAME)).or(typed.isInCode(ASSET.CODE));
        var sound = Sound.typed(typed.typed());
        if (sound.isEmpty()) return words.or(ofUnit(unit));
        var heard = new LikePattern(sound);
        return words.or(heard.isPlainIn(ASSET.NAME_INITIALS)).or(heard.isPlainIn(ASSET.NAME_SOUND)).or(ofUnit(unit.or(heard.isPlainIn(UNIT.NAME_INITIALS))));
    }

    private static Condition ofUnit(Condition unit) {
        return Scanned.column(ASSET.UNIT_ID).in(select(UNIT.ID).from(UNIT).where(unit));
    }

    private Field<?> sortField() {
        return switch (query.sort()) {
            case ID -> ASSET.ID;
            case NAME -> ASSET.NAME_SOUND;
            case UNIT -> UNIT.NAME_SOUND;
            case PLATFORM -> ASSET.PLATFORM;
            case MEMBERS -> ASSET.MEMBERS;
            case LAST_ACTIVE -> ASSET.LAST_ACTIVE_UNTIL;
            case ENDS_ON -> ASSET.ENDS_ON;
            case STATE -> state();
        };
    }
}
