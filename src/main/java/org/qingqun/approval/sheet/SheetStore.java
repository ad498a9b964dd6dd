package org.qingqun.approval.sheet;

import java.util.List;
import java.util.Optional;
import org.qingqun.approval.SheetId;
import org.qingqun.campaign.CampaignId;
import org.qingqun.common.Scan;

/// Where sheets that went out and files that bear a signature are kept; only ever added to.
public interface SheetStore {
    /// Its number is the store's.
    ///
    /// @throws org.qingqun.common.ExpectedException `STALE` when another sheet got the code first
    ApprovalSheet insert(ApprovalSheet draft);

    Optional<ApprovalSheet> find(SheetId id);

    Optional<ApprovalSheet> findByCode(String code);

    /// The newest first.
    List<SheetStanding> findStandings(CampaignId campaign);

    /// How many sheets have a code that begins so.
    int countByPrefix(String prefix);

    /// Keeps a file once, by its bytes.
    ///
    /// @return what they were kept for: `subject`, or another if they were there before
    String keep(Scan scan, String subject, long by, java.time.Instant at);

    /// The bytes of a kept file.
    Optional<Scan> findScan(String sha256);
}
