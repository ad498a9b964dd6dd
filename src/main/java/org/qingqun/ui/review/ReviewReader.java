package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Suggestion;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.rule.FindingLife;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.wording.FindingText;

/// Reads what the page shows; runs off the screen's thread.
record ReviewReader(Office office, FindingText words) {
    /// Everything beside the card.
    ///
    /// @param asks   findings that only ask, by rule, the most first
    /// @param judged cases that were opened
    /// @param accused by the rule in sight, the strongest first: a card is read when it comes in sight
    record Reading(List<Queue> queues, List<Ask> asks, int judged, Optional<LocalDate> scanDay, boolean bare, @Nullable RuleId rule, List<AssetId> accused) {}

    Reading read(@Nullable RuleId wanted) {
        var queues = new ArrayList<Queue>();
        var asks = new ArrayList<Ask>();
        for (var rule : office.scan().countOpen().entrySet()) {
            int all = rule.getValue().values().stream().mapToInt(Integer::intValue).sum();
            int ask = rule.getValue().getOrDefault(Severity.ASK, 0);
            if (ask > 0) asks.add(new Ask(rule.getKey(), words.rule(rule.getKey()), ask, firstFamily(rule.getKey())));
            if (all > ask) queues.add(new Queue(rule.getKey(), words.rule(rule.getKey()), all - ask));
        }
        queues.sort((a, b) -> Integer.compare(b.count(), a.count()));
        asks.sort((a, b) -> Integer.compare(b.count(), a.count()));
        var shown = queues.stream().map(Queue::rule).filter(r -> r.equals(wanted)).findFirst()
                .or(() -> queues.stream().map(Queue::rule).findFirst()).orElse(null);
        var scanned = office.scan().lastScanDay();
        var accused = shown == null ? List.<AssetId>of() : office.scan().findAccused(shown);
        return new Reading(queues, asks, judged(), scanned, scanned.isEmpty() && isBare(), shown, accused);
    }

    private boolean isBare() {
        return office.inventory().count().values().stream().flatMap(byStatus -> byStatus.values().stream()).allMatch(n -> n == 0);
    }

    /// The asset with everything found of it; empty when what the rule found is gone meanwhile.
    Optional<Card> card(RuleId rule, AssetId asset) {
        var lives = office.scan().findLives(asset).stream().filter(l -> l.stage() != FindingLife.Stage.GONE && l.stage() != FindingLife.Stage.DECIDED).toList();
        var all = lives.stream().map(FindingLife::finding).toList();
        return office.inventory().findRows(List.of(asset)).stream().findFirst().flatMap(row -> Suggestion.of(row.asset().family(), all)
                .flatMap(suggestion -> lives.stream().filter(l -> l.finding().rule().equals(rule) && l.finding().severity() != Severity.ASK).findFirst()
                        .map(life -> new Card(life.finding(), row, all, suggestion, life, office.rules().policies().find(rule)))));
    }

    /// What became of a decision.
    ///
    /// @param changed `FACTS_CHANGED` when the rule has nothing against the asset any more: then nothing was opened
    record Decided(Optional<CleanupCase> opened, Optional<ExpectedException> changed) {}

    /// Looks at the asset anew, and takes the step only where the finding still holds.
    Decided unchanged(Card card, PersonId by, Supplier<CleanupCase> step) {
        var now = office.scan().recheck(card.finding().asset(), office.today(), by);
        if (now.stream().anyMatch(f -> f.rule().equals(card.finding().rule()) && f.severity() != Severity.ASK)) return new Decided(Optional.of(step.get()), Optional.empty());
        return new Decided(Optional.empty(), Optional.of(new ExpectedException(ErrorCode.FACTS_CHANGED, card.row().asset().name())));
    }

    private Family firstFamily(RuleId rule) {
        return office.scan().entries().stream().filter(e -> e.id().equals(rule)).flatMap(e -> e.families().stream()).min(Family::compareTo).orElse(Family.WORK_GROUP);
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
