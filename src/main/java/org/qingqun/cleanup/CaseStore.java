package org.qingqun.cleanup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

/// Where cases and their proofs are kept.
public interface CaseStore {
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_CASE`
    CleanupCase get(CaseId id);

    Optional<CleanupCase> findOpen(AssetId asset);

    /// The newest first.
    List<CleanupCase> findByAsset(AssetId asset);

    /// Cases that merge into `survivor` and are open or CLOSED (not withdrawn, not restored).
    List<CleanupCase> findMergesInto(AssetId survivor);

    List<CaseId> findIds(CampaignId campaign, CaseQuery query);

    List<CaseRow> findRows(Collection<CaseId> ids);

    Map<CaseState, Integer> countByState(CampaignId campaign);

    /// Cases of the campaign that are not at their end.
    default int countOpen(CampaignId campaign) {
        return countByState(campaign).entrySet().stream().filter(e -> e.getKey().isOpen()).mapToInt(Map.Entry::getValue).sum();
    }

    /// A new PROPOSED case.
    CleanupCase insert(CampaignId campaign, Family family, Proposal proposal, PersonId by);

    /// Those there are.
    Map<CaseId, CleanupCase> find(Collection<CaseId> ids);

    /// The open case of each, where there is one.
    List<CleanupCase> findOpen(Collection<AssetId> assets);

    /// Cases that ended with the asset in the register (DECIDED), oldest first.
    List<CleanupCase> findDecided(Collection<AssetId> assets);

    /// Open cases that merge into one of these.
    List<CleanupCase> findOpenMergesInto(Collection<AssetId> survivors);

    /// New PROPOSED cases in the order of the proposals; all or none.
    ///
    /// @param assets those the proposals are about
    /// @throws org.qingqun.common.ExpectedException `STALE` when somebody opened a case for one of them meanwhile
    List<CleanupCase> insertAll(CampaignId campaign, Map<AssetId, Asset> assets, List<Proposal> proposals, PersonId by);

    /// Stores those whose `before` is still what is stored, and returns them in their next version.
    List<CleanupCase> replaceAll(List<CaseChange> changes);

    /// @throws org.qingqun.common.ExpectedException `STALE` when somebody was faster; the result carries the next version
    CleanupCase replace(CleanupCase before, CleanupCase after);

    /// @throws org.qingqun.common.ExpectedException `PROOF_USED_ELSEWHERE` when these bytes already prove another case
    Proof addProof(CaseId id, String name, byte[] bytes, java.time.Instant at);

    List<Proof> findProofs(CaseId id);

    /// Of this case; its bytes go with it.
    void removeProof(CaseId id, String sha256);

    byte[] readProof(String sha256);
}
