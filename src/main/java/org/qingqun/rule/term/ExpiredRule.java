package org.qingqun.rule.term;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 到期: temporary, and its end is past by the grace or more. An end known to the month counts from the month's last day.
public record ExpiredRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.EXPIRED;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var facts = asset.facts();
        if (facts.term().kind() != Term.Kind.UNTIL_DATE) return Optional.empty();
        return over(facts.term().endsOn(), limits.value(Limit.EXPIRED_GRACE_DAYS, asset, asOf), asOf)
                .map(seen -> new Finding(id(), asset.id(), severity(seen), List.of(seen), facts.activity().grade(), facts.activity().dataDate(), asOf));
    }

    private static Optional<Evidence> over(@Nullable PartialDate endsOn, int grace, LocalDate asOf) {
        if (endsOn == null) return Optional.empty();
        long over = DAYS.between(endsOn.latest(), asOf);
        if (over >= grace && over > 0) return Optional.of(new PastEnd(endsOn, over, grace));
        long perhaps = DAYS.between(endsOn.earliest(), asOf);
        return perhaps >= grace && perhaps > 0 && !endsOn.isExact() ? Optional.of(new PastEndPerhaps(endsOn, grace)) : Optional.empty();
    }

    private static Severity severity(Evidence seen) {
        if (!(seen instanceof PastEnd(_, var days, _))) return Severity.ASK;
        return days >= 90 ? Severity.STRONG : Severity.LIKELY;
    }
}
