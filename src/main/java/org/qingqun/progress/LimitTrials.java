package org.qingqun.progress;

import java.time.LocalDate;
import org.qingqun.campaign.CampaignService;
import org.qingqun.rule.ScanService;

/// Loads what a trial of other limits needs; takes as long as loading the register does.
public record LimitTrials(ScanService scan, CampaignService campaigns, ProgressService progress) {
    public LimitTrial load(LocalDate asOf) {
        return new LimitTrial(scan.snapshot(), campaigns.current().limits(), progress.census(null, asOf), asOf);
    }
}
