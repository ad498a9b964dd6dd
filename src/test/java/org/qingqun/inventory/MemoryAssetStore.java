package org.qingqun.inventory;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Assets in memory, with the same promises as the real store. Queries know family, text and unit; `state` is the asset's own status.
public final class MemoryAssetStore implements AssetStore {
    private final Map<AssetId, Asset> assets = new TreeMap<>();
    private final Map<AssetId, Integer> occurrences = new HashMap<>();
    private final Map<AssetId, Set<AssetField>> locks = new HashMap<>();
    private final UnitStore units;
    private int writes;

    public MemoryAssetStore(MemoryUnitStore units) {
        this.units = units;
        units.watch(this);
    }

    /// How many assets were inserted, replaced or changed in status so far.
    public int writes() {
        return writes;
    }

    public List<Asset> all() {
        return List.copyOf(assets.values());
    }

    /// Puts an asset in as it is.
    public Asset put(Asset asset) {
        assets.put(asset.id(), asset);
        occurrences.put(asset.id(), 1);
        return asset;
    }

    void move(UnitId from, UnitId to) {
        assets.replaceAll((_, a) -> a.unit().equals(from) ? a.with(at(a.facts(), to)) : a);
    }

    void move(AssetId id, UnitId to) {
        assets.computeIfPresent(id, (_, a) -> a.with(at(a.facts(), to)));
    }

    private static AssetFacts at(AssetFacts f, UnitId unit) {
        return new AssetFacts(f.name(), unit, f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(), f.activity(),
                f.members(), f.term(), f.filingNo(), f.note(), f.source());
    }

    @Override public Asset get(AssetId id) {
        var found = assets.get(id);
        if (found == null) throw new ExpectedException(ErrorCode.UNKNOWN_ASSET, id.value());
        return found;
    }

    @Override public List<Asset> findByIds(Collection<AssetId> ids) {
        return ids.stream().map(assets::get).filter(Objects::nonNull).toList();
    }

    @Override public List<Asset> findByStatus(AssetStatus status) {
        return stream().filter(a -> a.status() == status).toList();
    }

    @Override public List<AssetId> findFirst(InventoryQuery query, int most) {
        return findIds(query).stream().limit(most).toList();
    }

    @Override public List<AssetId> findIds(InventoryQuery query) {
        var order = Comparator.comparing(Asset::id);
        var found = stream().filter(a -> query.family() == null || a.family() == query.family())
                .filter(a -> query.under() == null || new UnitTree(units.findAll()).subtree(query.under()).contains(a.unit()))
                .filter(a -> query.text() == null || Identity.nameKey(a.name()).contains(Identity.nameKey(query.text())))
                .filter(a -> query.states().isEmpty() || query.states().contains(a.status().key()))
                .filter(a -> query.platforms().isEmpty() || query.platforms().contains(a.facts().platform()));
        return found.sorted(query.ascending() ? order : order.reversed()).map(Asset::id).toList();
    }

    @Override public void prepareSearch() {}

    @Override public List<InventoryRow> findRows(Collection<AssetId> ids) {
        return findByIds(ids).stream().map(a -> new InventoryRow(a, units.find(a.unit()).orElseThrow(), a.status().key(), null, List.of())).toList();
    }

    @Override public Optional<Asset> findByIdentity(Identity identity) {
        return stream().filter(a -> identity(a).equals(identity)).findFirst();
    }

    @Override public Map<Identity, Asset> findNamesakes(Collection<Identity> firsts) {
        var found = new LinkedHashMap<Identity, Asset>();
        for (var asset : assets.values()) if (firsts.contains(identity(asset).first())) found.put(identity(asset), asset);
        return found;
    }

    private Identity identity(Asset a) {
        return Identity.of(a.family(), a.unit(), a.name(), occurrences.getOrDefault(a.id(), 1));
    }

    @Override public Optional<Asset> findByCode(String code) {
        return stream().filter(a -> a.code().equals(code)).findFirst();
    }

    @Override public List<Asset> findByCodes(Collection<String> codes) {
        return stream().filter(a -> codes.contains(a.code())).toList();
    }

    @Override public List<Asset> findByFilingNos(Collection<String> filingNos) {
        return stream().filter(a -> a.facts().filingNo() != null && filingNos.contains(a.facts().filingNo())).toList();
    }

    @Override public List<Asset> findByName(UnitId unit, String name) {
        return stream().filter(a -> a.unit().equals(unit) && Identity.nameKey(a.name()).equals(Identity.nameKey(name))).toList();
    }

    @Override public List<Asset> findByNameKeys(Family family, Collection<String> nameKeys) {
        return stream().filter(a -> a.family() == family && nameKeys.contains(Identity.nameKey(a.name()))).toList();
    }

    @Override public List<Named> findNames(UnitId unit, Family family) {
        return findByStatus(AssetStatus.IN_USE).stream().filter(a -> a.unit().equals(unit) && a.family() == family).map(a -> new Named(a.id(), a.code(), a.name())).toList();
    }

    @Override public Map<AssetId, String> findNameKeys(UnitId unit, Family family) {
        return stream().filter(a -> a.unit().equals(unit) && a.family() == family).collect(java.util.stream.Collectors.toMap(Asset::id, a -> Identity.nameKey(a.name())));
    }

    @Override public List<Asset> insertAll(List<AssetDraft> drafts) {
        return drafts.stream().map(this::insert).toList();
    }

    private Asset insert(AssetDraft draft) {
        writes++;
        long number = assets.keySet().stream().mapToLong(AssetId::value).max().orElse(0) + 1;
        var id = new AssetId(number);
        var asset = Asset.of(draft.family(), draft.kind(), id, "QZ-%05d".formatted(number), draft.facts(), AssetStatus.IN_USE, 1);
        assets.put(id, asset);
        occurrences.put(id, draft.occurrence());
        return asset;
    }

    @Override public Asset replace(Asset before, AssetFacts after) {
        writes++;
        var stored = get(before.id());
        if (stored.version() != before.version()) throw new ExpectedException(ErrorCode.STALE, before.code());
        var kind = stored instanceof GovApp app ? app.kind() : null;
        var changed = Asset.of(stored.family(), kind, stored.id(), stored.code(), after, stored.status(), stored.version() + 1);
        assets.put(changed.id(), changed);
        return changed;
    }

    @Override public List<Asset> replaceAll(List<Change> changes) {
        return changes.stream().map(c -> replace(c.before(), c.after())).toList();
    }

    @Override public void changeStatus(Collection<AssetId> ids, AssetStatus status) {
        for (var id : ids) {
            writes++;
            var a = get(id);
            var kind = a instanceof GovApp app ? app.kind() : null;
            assets.put(id, Asset.of(a.family(), kind, id, a.code(), a.facts(), status, a.version() + 1));
        }
    }

    @Override public Set<AssetField> findLocks(AssetId id) {
        return Set.copyOf(locks.getOrDefault(id, Set.of()));
    }

    @Override public Map<AssetId, Set<AssetField>> findLocks(Collection<AssetId> ids) {
        var found = new HashMap<AssetId, Set<AssetField>>();
        for (var id : ids) if (locks.containsKey(id)) found.put(id, findLocks(id));
        return found;
    }

    @Override public List<Asset> findLocked(Set<AssetField> fields) {
        return stream().filter(a -> findLocks(a.id()).stream().anyMatch(fields::contains)).toList();
    }

    @Override public void lock(AssetId id, Set<AssetField> fields) {
        locks.computeIfAbsent(id, _ -> EnumSet.noneOf(AssetField.class)).addAll(fields);
    }

    @Override public Map<Family, Map<AssetStatus, Integer>> count() {
        var counts = new EnumMap<Family, Map<AssetStatus, Integer>>(Family.class);
        stream().forEach(a -> counts.computeIfAbsent(a.family(), _ -> new EnumMap<>(AssetStatus.class)).merge(a.status(), 1, Integer::sum));
        return counts;
    }

    private Stream<Asset> stream() {
        return assets.values().stream();
    }
}
