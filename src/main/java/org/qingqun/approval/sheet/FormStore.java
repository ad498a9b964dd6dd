package org.qingqun.approval.sheet;

import java.util.List;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.inventory.UnitId;

/// Knows which cases still are what a unit wrote into its returned form.
public interface FormStore {
    /// Cases of one unit.
    record OfUnit(UnitId unit, List<CaseId> cases) {
        public OfUnit {
            cases = List.copyOf(cases);
        }
    }

    /// Cases that a returned file proposed and that nobody decided otherwise since: PROPOSED or SUBMITTED. By unit.
    List<OfUnit> findUnchanged(CampaignId campaign);
}
