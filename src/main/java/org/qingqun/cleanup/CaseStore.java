package org.qingqun.cleanup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
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

    /// @throws org.qingqun.common.ExpectedException `STALE` when somebody was faster; the result carries the next version
    CleanupCase replace(CleanupCase before, CleanupCase after);

    /// @throws org.qingqun.common.ExpectedException `PROOF_USED_ELSEWHERE` when these bytes already prove another case
    Proof addProof(CaseId id, String name, byte[] bytes, java.time.Instant at);

    List<Proof> findProofs(CaseId id);

    /// Of this case; its bytes go with it.
    void removeProof(CaseId id, String sha256);

    byte[] readProof(String sha256);
}
