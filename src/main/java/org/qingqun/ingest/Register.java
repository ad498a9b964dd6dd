package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitStore;

/// Everything the inventory holds, loaded once for an import and kept up with what its files bring.
final class Register {
    private record Filed(Family family, String filingNo) {}

    private final Map<Identity, Asset> byIdentity = new HashMap<>();
    private final Map<AssetId, Identity> identities = new HashMap<>();
    private final Map<String, Asset> byCode = new HashMap<>();
    private final Map<Filed, List<Asset>> byFiling = new HashMap<>();
    private final Map<Source, Asset> bySource = new HashMap<>();
    private final List<Unit> units;
    private final Map<String, UnitNames.Match> resolved = new HashMap<>();
    private UnitNames names;
    private long invented;

    private Register(List<Unit> units) {
        this.units = new ArrayList<>(units);
        names = new UnitNames(units);
    }

    static Register load(AssetStore assets, UnitStore units) {
        var register = new Register(units.findAll());
        var byId = new HashMap<AssetId, Asset>();
        for (var status : AssetStatus.values()) for (var asset : assets.findByStatus(status)) byId.put(asset.id(), asset);
        assets.findIdentities().forEach((identity, id) -> register.put(identity, Objects.requireNonNull(byId.get(id))));
        return register;
    }

    void put(Identity identity, Asset asset) {
        byIdentity.put(identity, asset);
        identities.put(asset.id(), identity);
        if (!asset.code().isEmpty()) byCode.put(asset.code(), asset);
        var filingNo = asset.facts().filingNo();
        if (filingNo != null) {
            var filed = byFiling.computeIfAbsent(new Filed(asset.family(), filingNo), _ -> new ArrayList<>());
            filed.removeIf(a -> a.id().equals(asset.id()));
            filed.add(asset);
        }
        if (asset.facts().source().row() != null) bySource.put(asset.facts().source(), asset);
    }

    /// After a change, under the identity it had: a new name is looked up in the next import.
    void replace(Asset before, Asset after) {
        var identity = identities.get(before.id());
        if (identity != null) put(identity, after);
    }

    @Nullable Asset find(Identity identity) {
        return byIdentity.get(identity);
    }

    Optional<Asset> findByCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /// Only a number that one asset alone carries says anything.
    Optional<Asset> findByFilingNo(Family family, @Nullable String filingNo) {
        if (filingNo == null) return Optional.empty();
        var found = byFiling.getOrDefault(new Filed(family, filingNo), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<Asset> findBySource(Source source) {
        return Optional.ofNullable(bySource.get(source));
    }

    UnitNames.Match resolve(String name) {
        return resolved.computeIfAbsent(name, names::resolve);
    }

    UnitNames.Match findIn(String text) {
        return names.findIn(text);
    }

    boolean isParent(Unit unit) {
        return units.stream().anyMatch(u -> unit.id().equals(u.parent()));
    }

    String nameOf(UnitId unit) {
        return units.stream().filter(u -> u.id().equals(unit)).map(Unit::name).findFirst().orElse("");
    }

    void add(Unit unit) {
        units.add(unit);
        resolved.clear();
        names = new UnitNames(units);
    }

    /// A number no database gives: below zero, for what a preview only imagines.
    long invent() {
        return --invented;
    }
}
