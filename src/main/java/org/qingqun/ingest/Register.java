package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Source;

/// What the inventory holds of the rows at hand, looked up some hundred at a time, and what a preview imagines on top of it.
/// Memory follows the rows at hand, not the inventory.
final class Register {
    private record Filed(Family family, String filingNo) {}

    private final AssetStore assets;
    private final UnitRegister units;
    private final Map<Identity, Asset> imagined = new HashMap<>();
    private final Map<Filed, List<Asset>> imaginedFilings = new HashMap<>();
    private final Map<AssetId, Asset> changed = new HashMap<>();
    private Map<Identity, Asset> byIdentity = Map.of();
    private Map<String, Asset> byCode = Map.of();
    private Map<Filed, List<Asset>> byFiling = Map.of();
    private Map<AssetId, Set<AssetField>> locks = Map.of();
    private @Nullable Map<Source, Asset> renamed;
    private long invented;

    Register(AssetStore assets, UnitRegister units) {
        this.assets = assets;
        this.units = units;
    }

    UnitRegister units() {
        return units;
    }

    /// Looks up everything that these rows may be.
    void fetch(Collection<ReadRow> rows) {
        var told = rows.stream().filter(r -> r.facts() != null).toList();
        byIdentity = assets.findNamesakes(told.stream().map(ReadRow::identity).distinct().toList());
        byCode = new HashMap<>();
        for (var asset : assets.findByCodes(told.stream().map(ReadRow::code).filter(java.util.Objects::nonNull).distinct().toList())) byCode.put(asset.code(), asset);
        byFiling = new HashMap<>();
        for (var asset : assets.findByFilingNos(told.stream().map(ReadRow::filingNo).filter(java.util.Objects::nonNull).distinct().toList())) file(byFiling, asset);
        var ids = Stream.of(byIdentity.values(), byCode.values(), byFiling.values().stream().flatMap(List::stream).toList(), renamed().values())
                .flatMap(Collection::stream).map(Asset::id).distinct().toList();
        locks = assets.findLocks(ids);
    }

    /// Those of `firsts` that the inventory, or a file before this one, holds an asset of.
    Set<Identity> findNames(List<Identity> firsts) {
        if (firsts.isEmpty()) return Set.of();
        var found = new HashSet<Identity>();
        for (var identity : assets.findNamesakes(firsts.stream().distinct().toList()).keySet()) found.add(identity.first());
        for (var identity : imagined.keySet()) found.add(identity.first());
        return found;
    }

    @Nullable Asset find(Identity identity) {
        var known = byIdentity.get(identity);
        return known == null ? imagined.get(identity) : now(known);
    }

    Optional<Asset> findByCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code)).map(this::now);
    }

    /// Only a number that one asset alone carries says anything.
    Optional<Asset> findByFilingNo(Family family, @Nullable String filingNo) {
        if (filingNo == null) return Optional.empty();
        var key = new Filed(family, filingNo);
        var found = Stream.concat(byFiling.getOrDefault(key, List.of()).stream(), imaginedFilings.getOrDefault(key, List.of()).stream()).toList();
        return found.size() == 1 ? Optional.of(now(found.getFirst())) : Optional.empty();
    }

    /// The asset that came from this row and whose name or unit a person corrected since.
    Optional<Asset> findRenamed(Source source) {
        return Optional.ofNullable(renamed().get(source)).map(this::now);
    }

    Set<AssetField> locks(AssetId id) {
        return locks.getOrDefault(id, Set.of());
    }

    /// A new asset that a later file may name again.
    void imagine(Identity identity, Asset asset) {
        imagined.put(identity, asset);
        file(imaginedFilings, asset);
    }

    /// A change that a later file may see.
    void change(Asset after) {
        changed.put(after.id(), after);
    }

    /// A number no database gives: below zero, for what a preview only imagines.
    long invent() {
        return --invented;
    }

    private Asset now(Asset asset) {
        return changed.getOrDefault(asset.id(), asset);
    }

    private static void file(Map<Filed, List<Asset>> filings, Asset asset) {
        var filingNo = asset.facts().filingNo();
        if (filingNo != null) filings.computeIfAbsent(new Filed(asset.family(), filingNo), _ -> new ArrayList<>()).add(asset);
    }

    private Map<Source, Asset> renamed() {
        var found = renamed;
        if (found == null) {
            found = new HashMap<>();
            for (var asset : assets.findLocked(Set.of(AssetField.NAME, AssetField.UNIT))) if (asset.facts().source().row() != null) found.put(asset.facts().source(), asset);
            renamed = found;
        }
        return found;
    }
}
