package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.FINDING;
import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.Sound;

/// An inventory query in SQL, over `asset` joined with `unit`.
record AssetSearch(InventoryQuery query) {
    /// As `InventoryRow.state` spells it.
    static Field<String> state() {
        return coalesce(OpenCases.stateFor(ASSET.ID), ASSET.STATUS);
    }

    /// All of them must hold; none for an empty query.
    List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        if (query.family() != null) all.add(ASSET.FAMILY.eq(query.family().key()));
        if (query.text() != null && !query.text().isBlank()) all.add(contains(new LikePattern(query.text())));
        if (!query.states().isEmpty()) all.add(state().in(query.states()));
        if (query.under() != null) all.add(UnitsBelow.contain(ASSET.UNIT_ID, query.under()));
        if (!query.platforms().isEmpty()) all.add(ASSET.PLATFORM.in(query.platforms().stream().map(Keyed::key).toList()));
        if (query.rule() != null)
            all.add(exists(selectOne().from(FINDING).where(FINDING.ASSET_ID.eq(ASSET.ID), FINDING.RULE.eq(query.rule()), OpenFindings.isOpen())));
        return all;
    }

    /// Blanks stand last in both directions; equal values by number.
    List<OrderField<?>> order() {
        var by = sortField();
        return List.of((query.ascending() ? by.asc() : by.desc()).nullsLast(), ASSET.ID.asc());
    }

    /// The code too, which stands on every form.
    private static Condition contains(LikePattern typed) {
        var words = typed.isInKey(ASSET.NAME_KEY).or(typed.isIn(ASSET.PURPOSE)).or(typed.isIn(ASSET.CUSTODIAN_NAME)).or(typed.isIn(ASSET.CODE))
                .or(typed.isIn(UNIT.NAME)).or(exists(selectOne().from(UNIT_ALIAS).where(UNIT_ALIAS.UNIT_ID.eq(UNIT.ID), typed.isIn(UNIT_ALIAS.ALIAS))));
        var sound = Sound.typed(typed.typed());
        if (sound.isEmpty()) return words;
        var heard = new LikePattern(sound);
        return words.or(heard.isPlainIn(ASSET.NAME_INITIALS)).or(heard.isPlainIn(ASSET.NAME_SOUND)).or(heard.isPlainIn(UNIT.NAME_INITIALS));
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
