package org.qingqun.rule.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.FewMessages;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.season.SeasonWords;

/// 使用过少: fewer messages of substance in 30 days than the limit. A group that is quiet altogether is the zombie rule's; one opened in these 30 days
/// has not had them; one that waits for its season, or was counted as long ago as makes a zombie, only asks.
public record LowFrequencyRule(Limits limits, Background background) implements Rule.OfAsset {
    private static final int COUNTED_DAYS = 30;

    @Override public RuleId id() {
        return RuleId.LOW_FREQUENCY;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var activity = asset.facts().activity();
        var messages = activity.messages30d();
        int limit = limits.value(Limit.LOW_MESSAGES, asset, asOf);
        var counted = activity.dataDate() == null || activity.dataDate().isAfter(asOf) ? asOf : activity.dataDate();
        if (!(asset instanceof WorkGroup) || messages == null || messages < 0 || messages >= limit || isZombies(asset, asOf) || isFresh(asset, counted)) return Optional.empty();
        boolean used = activity.lastActiveOn() != null && DAYS.between(counted, asOf) < limits.value(Limit.GROUP_SILENT_DAYS, asset, asOf);
        boolean waits = background.season(asset.id()).isPresent() || SeasonWords.propose(asset).isPresent();
        var severity = used && !waits ? Severity.LIKELY.restingOn(activity.grade()) : Severity.ASK;
        return Optional.of(new Finding(id(), asset.id(), severity, List.of(new FewMessages(messages, limit)), activity.grade(), activity.dataDate(), asOf));
    }

    private boolean isZombies(Asset asset, LocalDate asOf) {
        var last = asset.facts().activity().lastActiveOn();
        return last != null && DAYS.between(last.earliest(), asOf) >= limits.value(Limit.GROUP_SILENT_DAYS, asset, asOf);
    }

    /// @param counted the last of the days the messages were counted in
    private static boolean isFresh(Asset asset, LocalDate counted) {
        var created = asset.facts().createdOn();
        return created != null && DAYS.between(created.latest(), counted) < COUNTED_DAYS;
    }
}
