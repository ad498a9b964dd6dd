package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.FINDING;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryRow.Flag;
import org.qingqun.rule.Severity;

/// Adds to assets what their row shows beside them: four queries for a page, however long.
record InventoryRows(DSLContext db) {
    private record LastCase(String state, String disposition) {}

    List<InventoryRow> read(List<Asset> assets) {
        if (assets.isEmpty()) return List.of();
        var ids = assets.stream().map(a -> a.id().value()).toList();
        var units = new UnitRows(db).findByIds(assets.stream().map(Asset::unit).toList());
        var cases = lastCases(ids);
        var flags = flags(assets.stream().filter(a -> a.status() == AssetStatus.IN_USE && !isOpen(cases.get(a.id().value()))).map(a -> a.id().value()).toList());
        return assets.stream().map(a -> {
            var last = cases.get(a.id().value());
            var state = last != null && isOpen(last) ? last.state() : a.status().key();
            return new InventoryRow(a, Objects.requireNonNull(units.get(a.unit())), state, last == null ? null : last.disposition(),
                    flags.getOrDefault(a.id().value(), List.of()));
        }).toList();
    }

    /// By asset: the open case, else the newest.
    private Map<Long, LastCase> lastCases(Collection<Long> assets) {
        var cases = new HashMap<Long, LastCase>();
        db.select(CLEANUP_CASE.ASSET_ID, CLEANUP_CASE.STATE, CLEANUP_CASE.DISPOSITION).from(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.in(assets))
                .orderBy(CLEANUP_CASE.ID).forEach(r -> cases.merge(r.value1(), new LastCase(r.value2(), r.value3()),
                        (older, newer) -> OpenCases.STATES.contains(older.state()) ? older : newer));
        return cases;
    }

    private static boolean isOpen(@Nullable LastCase last) {
        return last != null && OpenCases.STATES.contains(last.state());
    }

    /// Of assets in the register without an open case: which those are is known here, and a join would let SQLite go through all of them.
    private Map<Long, List<Flag>> flags(Collection<Long> assets) {
        if (assets.isEmpty()) return Map.of();
        var gravest = DSL.max(FINDING.SEVERITY);
        var flags = db.select(FINDING.ASSET_ID, FINDING.RULE, gravest).from(FINDING)
                .where(FINDING.ASSET_ID.in(assets), OpenFindings.stands()).groupBy(FINDING.ASSET_ID, FINDING.RULE).orderBy(FINDING.ASSET_ID, FINDING.RULE)
                .fetchGroups(r -> r.value1(), r -> new Flag(r.value2(), r.value3() == FindingRows.rank(Severity.ASK)));
        flags.values().forEach(found -> found.sort(Comparator.comparing(Flag::asks)));
        return flags;
    }
}
