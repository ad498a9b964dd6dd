package org.qingqun.rule.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.NoPost;
import org.qingqun.rule.Evidence.NoPostPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 断更: an account without a post for the limit or longer, up to the day the data are from. From the reminder on it asks, at the failing limit it accuses;
/// what is quiet as a zombie is the zombie rule's. Without a data date the last post says nothing about today, so it asks; and so it does where the date
/// is too coarse to tell.
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
        if (DAYS.between(last.latest(), until) >= limits.value(Limit.ACCOUNT_SILENT_DAYS, asset, asOf)) return Optional.empty();
        int remind = limits.value(Limit.QUIET_REMIND_DAYS, asset, asOf);
        int fail = Math.max(remind, limits.value(Limit.QUIET_FAIL_DAYS, asset, asOf));
        return seen(last, until, remind, fail).map(seen -> {
            boolean accuses = dataDate != null && seen instanceof NoPost(_, _, var days, _) && days >= fail;
            return new Finding(id(), asset.id(), accuses ? Severity.LIKELY.restingOn(activity.grade()) : Severity.ASK, List.of(seen), activity.grade(), dataDate, asOf);
        });
    }

    private static Optional<Evidence> seen(PartialDate last, LocalDate until, int remind, int fail) {
        long days = DAYS.between(last.latest(), until);
        if (days >= remind) return Optional.of(new NoPost(last, until, days, days >= fail ? fail : remind));
        long atMost = DAYS.between(last.earliest(), until);
        return atMost >= fail ? Optional.of(new NoPostPerhaps(last, until, Math.max(0, days), atMost, fail)) : Optional.empty();
    }
}
