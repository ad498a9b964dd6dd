package org.qingqun.cleanup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.EarlyClosings;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// Closings that units reported, for the day on which a baseline is locked: what was done before that day is no case of this campaign.
public record ReportedClosings(AssetStore assets, CaseStore cases, CampaignStore campaigns, AuditStore audit, Clock clock) implements EarlyClosings {
    private static final String WHY = "before-baseline";

    @Override public List<AssetId> find(LocalDate baselineDay) {
        return early(baselineDay).stream().map(CleanupCase::asset).toList();
    }

    @Override public List<AssetId> settle(LocalDate baselineDay, PersonId by) {
        var early = early(baselineDay);
        early.forEach(before -> withdraw(before, by));
        var gone = early.stream().map(CleanupCase::asset).toList();
        assets.changeStatus(gone, AssetStatus.CLOSED);
        return gone;
    }

    private List<CleanupCase> early(LocalDate baselineDay) {
        var open = cases.findIds(campaigns.current().id(), CaseQuery.in(openStates()));
        return cases.findRows(open).stream().map(row -> row.cleanupCase()).filter(c -> isEarly(c, baselineDay)).toList();
    }

    private static boolean isEarly(CleanupCase reported, LocalDate baselineDay) {
        var on = reported.executedOn();
        return on != null && on.isBefore(baselineDay) && reported.disposition().closes();
    }

    private void withdraw(CleanupCase before, PersonId by) {
        var after = cases.replace(before, before.moveTo(CaseState.WITHDRAWN));
        audit.append(new AuditEntry(clock.instant(), by.value(), "case." + after.state().key(), "case:" + after.id().value(), before.state().key(),
                after.state().key(), WHY));
        audit.append(new AuditEntry(clock.instant(), by.value(), "asset.gone", "asset:" + after.asset().value(), null, String.valueOf(before.executedOn()), null));
    }

    private static CaseState[] openStates() {
        Set<CaseState> open = EnumSet.allOf(CaseState.class);
        open.removeIf(state -> !state.isOpen() || state == CaseState.REOPENED);
        return open.toArray(CaseState[]::new);
    }
}
