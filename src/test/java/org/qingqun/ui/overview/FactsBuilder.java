package org.qingqun.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.overview.Facts.Overdue;
import org.qingqun.ui.overview.Facts.Risen;
import org.qingqun.ui.overview.Facts.Signing;

/// Facts for tests: a scanned inventory with a locked baseline of 1000 and 275 disposed; a test says what differs.
final class FactsBuilder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Map<CaseState, Integer> cases = new EnumMap<>(CaseState.class);
    private final Map<RuleId, Map<Severity, Integer>> findings = new LinkedHashMap<>();
    private int assets = 1200;
    private LocalDate scanned = TODAY;
    private Instant lockedAt = Instant.EPOCH;
    private Integer target = 300;
    private LocalDate deadline = LocalDate.of(2026, 12, 31);
    private Overdue overdue = new Overdue(0, 0);
    private Signing signing = new Signing(List.of(), new Overdue(0, 0));
    private int missing;
    private List<Risen> risen = List.of();
    private Figures now = figures(1000, 275);
    private Figures after = now;

    static Figures figures(int baseline, int disposed) {
        return new Figures(baseline, 0, 0, 0, baseline - disposed, disposed, 0, 0, 0, disposed, 0, 0);
    }

    FactsBuilder empty() {
        assets = 0;
        return this;
    }

    FactsBuilder neverScanned() {
        scanned = null;
        return this;
    }

    FactsBuilder notLocked() {
        lockedAt = null;
        now = Figures.ZERO;
        after = Figures.ZERO;
        return this;
    }

    FactsBuilder target(Integer perMille) {
        target = perMille;
        return this;
    }

    FactsBuilder deadline(String iso) {
        deadline = iso == null ? null : LocalDate.parse(iso);
        return this;
    }

    FactsBuilder cases(CaseState state, int count) {
        cases.put(state, count);
        return this;
    }

    FactsBuilder findings(RuleId rule, Severity severity, int count) {
        findings.computeIfAbsent(rule, _ -> new EnumMap<>(Severity.class)).put(severity, count);
        return this;
    }

    FactsBuilder overdue(int count, long longest) {
        overdue = new Overdue(count, longest);
        return this;
    }

    FactsBuilder lateSheets(int count, long longest) {
        signing = new Signing(signing.comments(), new Overdue(count, longest));
        return this;
    }

    FactsBuilder comments(String... said) {
        signing = new Signing(List.of(said), signing.late());
        return this;
    }

    FactsBuilder missing(int units) {
        missing = units;
        return this;
    }

    FactsBuilder risen(Risen... units) {
        risen = List.of(units);
        return this;
    }

    FactsBuilder disposedAfter(int disposed) {
        after = figures(1000, disposed);
        return this;
    }

    Facts build() {
        var campaign = new Campaign(new CampaignId(1), "行动", Set.of(Family.WORK_GROUP), lockedAt == null ? null : TODAY.minusDays(50), deadline, target,
                Limits.DEFAULT, lockedAt, 0);
        return new Facts(campaign, TODAY, assets, Optional.ofNullable(scanned), cases, overdue, signing, missing, findings, risen, new Forecast(now, after),
                new Forecast(now, after), 88, List.of(), List.of());
    }
}
