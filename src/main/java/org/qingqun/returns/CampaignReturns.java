package org.qingqun.returns;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.ingest.ImportLog;
import org.qingqun.inventory.UnitId;

/// What came since the current campaign began; what an earlier one collected is no answer to this one.
record CampaignReturns(ImportLog imports, CampaignStore campaigns, AuditStore audit) {
    Instant start() {
        return audit.findBySubject(subject()).stream().map(ChainedEntry::entry).filter(e -> e.action().equals("campaign.start")).map(AuditEntry::at).findFirst()
                .orElse(Instant.EPOCH);
    }

    /// When each unit returned last.
    Map<UnitId, Instant> findLast() {
        var start = start();
        var last = new HashMap<>(imports.findLastReturns());
        last.values().removeIf(at -> at.isBefore(start));
        return last;
    }

    String subject() {
        return "campaign:" + campaigns.current().id().value();
    }
}
