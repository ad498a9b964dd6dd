package org.qingqun.progress;

import java.time.LocalDate;
import org.qingqun.campaign.CampaignService;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.Snapshot;

/// Loads what a trial of other limits needs; takes as long as loading the register does.
public record LimitTrials(ScanService scan, CampaignService campaigns, ProgressService progress) {
    public LimitTrial load(LocalDate asOf) {
        return over(scan.snapshot(), asOf);
    }

    /// The same for a register that is loaded already.
    public LimitTrial over(Snapshot register, LocalDate asOf) {
        return new LimitTrial(register, campaigns.current().limits(), progress.census(null, asOf), asOf);
    }
}
