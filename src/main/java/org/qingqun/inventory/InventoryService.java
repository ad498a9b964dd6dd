package org.qingqun.inventory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.Transactions;

/// Reads and edits the inventory. What a person edits is locked: no import overwrites it.
public record InventoryService(AssetStore assets, UnitStore units, AuditStore audit, Recorders recorders, Transactions transactions,
        Clock clock) {

    public List<AssetId> findIds(InventoryQuery query) {
        return assets.findIds(query);
    }

    /// The first ids of a query, without looking for the others: a million rows are found in no time and counted in a second.
    public List<AssetId> findFirst(InventoryQuery query, int most) {
        return assets.findFirst(query, most);
    }

    /// Makes searching a large inventory by words quick until something is changed. Takes two seconds for a million assets, nothing where nothing has changed.
    public void prepareSearch() {
        assets.prepareSearch();
    }

    public List<InventoryRow> findRows(Collection<AssetId> ids) {
        return assets.findRows(ids);
    }

    public Asset get(AssetId id) {
        return assets.get(id);
    }

    public Set<AssetField> findLocks(AssetId id) {
        return assets.findLocks(id);
    }

    public Map<Family, Map<AssetStatus, Integer>> count() {
        return assets.count();
    }

    public UnitTree unitTree() {
        return new UnitTree(units.findAll());
    }

    /// Finds assets as people name them, among the units of this moment.
    public AssetLookup lookup() {
        return new AssetLookup(assets, units.findAll());
    }

    /// Stores edited facts and locks the fields a person changed.
    ///
    /// @param by the person's number
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`, `STALE` when somebody was faster
    public Asset edit(Asset before, AssetFacts after, Set<AssetField> edited, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var changed = assets.replace(before, after);
            assets.lock(before.id(), edited);
            var differing = FieldValues.differing(before.facts(), after);
            audit.append(new AuditEntry(clock.instant(), by, "asset.edit", "asset:" + before.id().value(), audit.reference(FieldValues.write(before.facts(), differing)),
                    audit.reference(FieldValues.write(after, differing)), null));
            return changed;
        });
    }
}
