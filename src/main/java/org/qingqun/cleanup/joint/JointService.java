package org.qingqun.cleanup.joint;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;

/// 联合建群: the units that run a group together. The one it is entered under decides, and its head approves; the others are to be asked first.
public record JointService(InventoryService inventory, JointStore joint, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// The units beside the deciding one.
    public List<UnitId> find(AssetId asset) {
        return find(List.of(asset)).getOrDefault(asset, List.of());
    }

    /// The same of many; those of one unit are left out.
    public Map<AssetId, List<UnitId>> find(Collection<AssetId> assets) {
        return joint.find(assets);
    }

    /// By asset, what the units beside the deciding one are called; assets of one unit are left out.
    public Map<AssetId, List<String>> findNames(Collection<AssetId> assets) {
        var found = find(assets);
        if (found.isEmpty()) return Map.of();
        var tree = inventory.unitTree();
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, joint -> joint.getValue().stream().flatMap(id -> tree.find(id).stream()).map(Unit::name).toList()));
    }

    /// @param units all that run it beside the deciding one, which is left out where it is named
    /// @throws ExpectedException `NOT_ALLOWED`, `UNKNOWN_ASSET`, `UNKNOWN_UNIT`
    public void replace(AssetId id, Collection<UnitId> units, PersonId by) {
        access.require(by, Permission.RECORD);
        var asset = inventory.get(id);
        var tree = inventory.unitTree();
        for (var unit : units) if (tree.find(unit).isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, unit.value());
        put(id, units.stream().filter(unit -> !unit.equals(asset.unit())).distinct().sorted().toList(), by);
    }

    /// Another one of them decides from now on; the one before is one of the others.
    ///
    /// @throws ExpectedException `UNKNOWN_UNIT` for one that is none of them, `ASSET_EXISTS` where it has a group of this name itself, `STALE`
    public Asset decides(AssetId id, UnitId unit, PersonId by) {
        access.require(by, Permission.RECORD);
        return transactions.inOne(() -> {
            var asset = inventory.get(id);
            var others = find(id);
            if (!others.contains(unit)) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, inventory.unitTree().find(unit).map(u -> u.name()).orElse(unit.toString()));
            inventory.assets().findByName(unit, asset.name()).stream().filter(same -> same.family() == asset.family()).findFirst().ifPresent(same -> {
                throw new ExpectedException(ErrorCode.ASSET_EXISTS, same.name(), same.code());
            });
            put(id, Stream.concat(others.stream().filter(other -> !other.equals(unit)), Stream.of(asset.unit())).sorted().toList(), by);
            return inventory.edit(asset, under(asset.facts(), unit), Set.of(AssetField.UNIT), by.value());
        });
    }

    private void put(AssetId id, List<UnitId> units, PersonId by) {
        transactions.inOne(() -> {
            var before = find(id);
            if (before.equals(units)) return;
            joint.replace(id, units);
            audit.append(new AuditEntry(clock.instant(), by.value(), "asset.joint", "asset:" + id.value(), numbers(before), numbers(units), null));
        });
    }

    /// `12 15`, or nothing.
    private static @Nullable String numbers(List<UnitId> units) {
        return units.isEmpty() ? null : units.stream().map(unit -> Long.toString(unit.value())).collect(Collectors.joining(" "));
    }

    private static AssetFacts under(AssetFacts f, UnitId unit) {
        return new AssetFacts(f.name(), unit, f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(), f.activity(), f.members(), f.term(),
                f.filingNo(), f.note(), f.source());
    }
}
