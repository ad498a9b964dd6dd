package org.qingqun.returns;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.ImportLog;
import org.qingqun.inventory.UnitId;

/// The import log as the current campaign sees it: what an earlier one collected is no answer to this one.
public record CampaignReturns(ImportLog imports, CampaignStore campaigns, AuditStore audit) implements ImportLog {
    Instant start() {
        return audit.findBySubject(subject()).stream().map(ChainedEntry::entry).filter(e -> e.action().equals("campaign.start")).map(AuditEntry::at).findFirst()
                .orElse(Instant.EPOCH);
    }

    @Override public void add(@Nullable BatchId batch, String path, String sha256, @Nullable UnitId unit, Counts counts, Instant at) {
        imports.add(batch, path, sha256, unit, counts, at);
    }

    @Override public Set<UnitId> findUnits() {
        return findLastReturns().keySet();
    }

    @Override public Map<UnitId, Instant> findLastReturns() {
        var start = start();
        var last = new HashMap<>(imports.findLastReturns());
        last.values().removeIf(at -> at.isBefore(start));
        return last;
    }

    /// Also from an earlier campaign: the same bytes are the same bytes.
    @Override public boolean isKnown(String sha256) {
        return imports.isKnown(sha256);
    }

    String subject() {
        return "campaign:" + campaigns.current().id().value();
    }
}
