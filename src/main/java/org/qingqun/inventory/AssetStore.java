package org.qingqun.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where assets are kept. Changes are refused with `STALE` when somebody was faster.
public interface AssetStore {
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_ASSET`
    Asset get(AssetId id);

    /// In the order of `ids`; unknown ones are left out.
    List<Asset> findByIds(Collection<AssetId> ids);

    /// Every asset with this status, by id.
    List<Asset> findByStatus(AssetStatus status);

    /// All ids of a query in its order: a table pages over them.
    List<AssetId> findIds(InventoryQuery query);

    /// The first of them, without looking for the others.
    List<AssetId> findFirst(InventoryQuery query, int most);

    /// Makes searching by words quick until something is changed, where the store can: for large inventories, since it reads all of them. Does nothing where nothing
    /// has changed since it was called last.
    void prepareSearch();

    List<InventoryRow> findRows(Collection<AssetId> ids);

    Optional<Asset> findByIdentity(Identity identity);

    /// Every asset that shares family, unit and name with one of `firsts`, whatever its occurrence and status.
    Map<Identity, Asset> findNamesakes(Collection<Identity> firsts);

    Optional<Asset> findByCode(String code);

    List<Asset> findByCodes(Collection<String> codes);

    /// Of every family: numbers are not unique in real ledgers.
    List<Asset> findByFilingNos(Collection<String> filingNos);

    /// Assets of one unit with this name, whatever their occurrence.
    List<Asset> findByName(UnitId unit, String name);

    /// Assets of a family, of whatever unit and status, with one of these names (`Identity.nameKey`), by id.
    List<Asset> findByNameKeys(Family family, Collection<String> nameKeys);

    /// Names of one unit's assets of a family that are in use, by id.
    List<Named> findNames(UnitId unit, Family family);

    /// What the names of one unit's assets of a family are compared by (`Identity.nameKey`), whatever their status.
    Map<AssetId, String> findNameKeys(UnitId unit, Family family);

    /// An asset as far as its name goes.
    record Named(AssetId id, String code, String name) {}

    /// Numbers, codes and stores the drafts, in their order.
    List<Asset> insertAll(List<AssetDraft> drafts);

    /// Stores `after` in place of `before`; the result carries the next version.
    Asset replace(Asset before, AssetFacts after);

    /// The same of many, none of them twice, in their order.
    List<Asset> replaceAll(List<Change> changes);

    /// An asset as it was read, and the facts it shall have.
    record Change(Asset before, AssetFacts after) {}

    void changeStatus(Collection<AssetId> ids, AssetStatus status);

    /// Fields a person edited: no import overwrites them. Names as in `AssetField`.
    Set<AssetField> findLocks(AssetId id);

    /// The same of many; those without any lock are left out.
    Map<AssetId, Set<AssetField>> findLocks(Collection<AssetId> ids);

    /// Assets of which a person edited one of these fields.
    List<Asset> findLocked(Set<AssetField> fields);

    void lock(AssetId id, Set<AssetField> fields);

    /// Assets by family and status, for headings and badges.
    Map<Family, Map<AssetStatus, Integer>> count();
}
