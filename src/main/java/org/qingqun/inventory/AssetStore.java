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

    List<InventoryRow> findRows(Collection<AssetId> ids);

    Optional<Asset> findByIdentity(Identity identity);

    /// Every asset's identity whatever its status, in one go: an import looks thousands of them up.
    Map<Identity, AssetId> findIdentities();

    Optional<Asset> findByCode(String code);

    Optional<Asset> findByFilingNo(Family family, String filingNo);

    /// Assets of one unit with this name, whatever their occurrence.
    List<Asset> findByName(UnitId unit, String name);

    /// Numbers, codes and stores the drafts, in their order.
    List<Asset> insertAll(List<AssetDraft> drafts);

    /// Stores `after` in place of `before`; the result carries the next version.
    Asset replace(Asset before, AssetFacts after);

    void changeStatus(Collection<AssetId> ids, AssetStatus status);

    /// Fields a person edited: no import overwrites them. Names as in `AssetField`.
    Set<AssetField> findLocks(AssetId id);

    void lock(AssetId id, Set<AssetField> fields);

    /// Assets by family and status, for headings and badges.
    Map<Family, Map<AssetStatus, Integer>> count();
}
