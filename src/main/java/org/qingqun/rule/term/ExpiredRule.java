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
import org.qingqun.rule.Background;
import org.qingqun.rule.EndedEvent;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.EventOver;
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 到期: temporary, and its end is past by the grace or more. An end known to the month counts from the month's last day; what was to last for an event
/// ends when a person says that the event is over.
public record ExpiredRule(Limits limits, Background background) implements Rule.OfAsset {
    private static final int LONG_OVER = 90;

    public ExpiredRule(Limits limits) {
        this(limits, Background.NONE);
    }

    @Override public RuleId id() {
        return RuleId.EXPIRED;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var facts = asset.facts();
        int grace = limits.value(Limit.EXPIRED_GRACE_DAYS, asset, asOf);
        var seen = switch (facts.term().kind()) {
            case UNTIL_DATE -> over(facts.term().endsOn(), grace, asOf);
            case UNTIL_EVENT -> eventOver(asset, grace, asOf);
            case PERMANENT, UNKNOWN -> Optional.<Evidence>empty();
        };
        return seen.map(e -> Finding.stated(id(), asset, severity(e), List.of(e), asOf));
    }

    private static Optional<Evidence> over(@Nullable PartialDate endsOn, int grace, LocalDate asOf) {
        if (endsOn == null) return Optional.empty();
        long over = DAYS.between(endsOn.latest(), asOf);
        if (over >= grace && over > 0) return Optional.of(new PastEnd(endsOn, over, grace));
        long perhaps = DAYS.between(endsOn.earliest(), asOf);
        return perhaps >= grace && perhaps > 0 && !endsOn.isExact() ? Optional.of(new PastEndPerhaps(endsOn, grace)) : Optional.empty();
    }

    private Optional<Evidence> eventOver(Asset asset, int grace, LocalDate asOf) {
        return background.ended().stream().filter(ended -> ended.ends(asset)).map(EndedEvent::endedOn).max(LocalDate::compareTo)
                .filter(day -> DAYS.between(day, asOf) >= Math.max(1, grace))
                .map(day -> new EventOver(String.valueOf(asset.facts().term().event()), day, DAYS.between(day, asOf), grace));
    }

    private static Severity severity(Evidence seen) {
        return switch (seen) {
            case PastEnd(_, var days, _) -> days >= LONG_OVER ? Severity.STRONG : Severity.LIKELY;
            case EventOver _ -> Severity.LIKELY;
            default -> Severity.ASK;
        };
    }
}
