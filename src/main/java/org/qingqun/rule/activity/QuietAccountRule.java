package org.qingqun.rule.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.rule.Evidence.NoPost;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 断更: an account without a post for the limit or longer, up to the day the data are from. From the reminder on it asks, at the failing limit it accuses;
/// what is quiet as a zombie is the zombie rule's. Without a data date the last post says nothing about today, so it asks.
public record QuietAccountRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.QUIET_ACCOUNT;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var activity = asset.facts().activity();
        var last = activity.lastActiveOn();
        if (!(asset instanceof OfficialAccount) || last == null) return Optional.empty();
        var dataDate = activity.dataDate();
        var until = dataDate == null || dataDate.isAfter(asOf) ? asOf : dataDate;
        int remind = limits.value(Limit.QUIET_REMIND_DAYS, asset, asOf);
        int fail = Math.max(remind, limits.value(Limit.QUIET_FAIL_DAYS, asset, asOf));
        long days = DAYS.between(last.latest(), until);
        if (days < remind || days >= limits.value(Limit.ACCOUNT_SILENT_DAYS, asset, asOf)) return Optional.empty();
        var severity = days >= fail && dataDate != null ? Severity.LIKELY.restingOn(activity.grade()) : Severity.ASK;
        return Optional.of(new Finding(id(), asset.id(), severity, List.of(new NoPost(last, until, days, days >= fail ? fail : remind)), activity.grade(),
                activity.dataDate(), asOf));
    }
}
