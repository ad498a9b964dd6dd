package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.AssetId;
import org.qingqun.office.Office;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.wording.FindingText;

/// Reads what the page shows; runs off the screen's thread.
record ReviewReader(Office office, FindingText words) {
    /// Everything beside the card.
    ///
    /// @param asks   findings that only ask
    /// @param judged cases that were opened
    record Reading(List<Queue> queues, int asks, int judged, Optional<LocalDate> scanDay, @Nullable RuleId rule, List<Finding> findings) {}

    Reading read(@Nullable RuleId wanted) {
        var queues = new ArrayList<Queue>();
        int asks = 0;
        for (var rule : office.scan().countOpen().entrySet()) {
            int all = rule.getValue().values().stream().mapToInt(Integer::intValue).sum();
            int ask = rule.getValue().getOrDefault(Severity.ASK, 0);
            asks += ask;
            if (all > ask) queues.add(new Queue(rule.getKey(), words.rule(rule.getKey()), all - ask));
        }
        queues.sort((a, b) -> Integer.compare(b.count(), a.count()));
        var shown = queues.stream().map(Queue::rule).filter(r -> r.equals(wanted)).findFirst()
                .or(() -> queues.stream().map(Queue::rule).findFirst()).orElse(null);
        var findings = shown == null ? List.<Finding>of() : office.scan().findOpen(shown).stream().filter(f -> f.severity() != Severity.ASK).toList();
        return new Reading(queues, asks, judged(), office.scan().lastScanDay(), shown, findings);
    }

    /// The finding's asset with everything found of it; empty when it is gone meanwhile.
    Optional<Card> card(Finding finding) {
        return office.inventory().findRows(List.of(finding.asset())).stream().findFirst().map(row -> new Card(finding, row,
                office.scan().findByAsset(finding.asset()), Suggestion.of(finding.rule(), row.asset().family())));
    }

    List<String> names(List<AssetId> ids) {
        return office.inventory().findRows(ids).stream().map(r -> r.asset().name()).toList();
    }

    /// Days of silence of every dated work group.
    SilentDays silentDays() {
        var anySilence = Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, SilentDays.ONE_DAY);
        return SilentDays.of(office.scan().simulate(anySilence, office.today(), Set.of(RuleId.ZOMBIE)).findings());
    }

    private int judged() {
        return office.review().countByState().entrySet().stream().filter(e -> e.getKey() != CaseState.WITHDRAWN).mapToInt(e -> e.getValue()).sum();
    }
}
