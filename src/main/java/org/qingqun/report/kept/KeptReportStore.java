package org.qingqun.report.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.CampaignId;

/// Where written reports are kept; only ever added.
public interface KeptReportStore {
    /// @param bytes of the files that are held, by name
    KeptReport insert(CampaignId campaign, KeptReport report, Map<String, byte[]> bytes);

    /// The newest first.
    List<KeptReport> findAll(CampaignId campaign);

    Optional<KeptReport> find(long id);

    /// The bytes of a file that is held.
    byte[] read(long id, String name);
}
