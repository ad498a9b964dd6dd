package org.qingqun.rule.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 僵尸: quiet for the limit or longer. A coarse date accuses only if its latest possible day is over the limit; no date only asks.
public record ZombieRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.ZOMBIE;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        int limit = limits.value(switch (asset) {
            case WorkGroup _ -> Limit.GROUP_SILENT_DAYS;
            case GovApp _ -> Limit.APP_SILENT_DAYS;
            case OfficialAccount _ -> Limit.ACCOUNT_SILENT_DAYS;
        }, asset, asOf);
        var activity = asset.facts().activity();
        return inactivity(activity.lastActiveOn(), limit, asOf)
                .map(seen -> new Finding(id(), asset.id(), severity(seen), List.of(seen), activity.grade(), activity.dataDate(), asOf));
    }

    private static Optional<Evidence> inactivity(@Nullable PartialDate last, int limit, LocalDate asOf) {
        if (last == null) return Optional.of(new ActivityUnknown(limit));
        long atLeast = DAYS.between(last.latest(), asOf);
        long atMost = DAYS.between(last.earliest(), asOf);
        if (atLeast >= limit) return Optional.of(new Silent(last, atLeast, limit));
        return atMost >= limit ? Optional.of(new SilentPerhaps(last, Math.max(0, atLeast), atMost, limit)) : Optional.empty();
    }

    private static Severity severity(Evidence seen) {
        if (!(seen instanceof Silent(_, var days, var limit))) return Severity.ASK;
        return days >= 2L * limit ? Severity.STRONG : Severity.LIKELY;
    }
}
