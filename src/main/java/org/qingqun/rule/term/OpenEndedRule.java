package org.qingqun.rule.term;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.InferredEnd;
import org.qingqun.rule.Evidence.OpenEnded;
import org.qingqun.rule.Evidence.OpenEndedPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.name.YearInName;

/// 临时无期限: marked as temporary without an end, and older than the limit. A year in its name is told as an inferred end, which decides nothing.
public record OpenEndedRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.OPEN_ENDED_TEMPORARY;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var term = asset.facts().term();
        if (term.kind() != Term.Kind.UNTIL_DATE || term.endsOn() != null) return Optional.empty();
        return age(asset.facts().createdOn(), limits.value(Limit.OPEN_ENDED_DAYS, asset, asOf), asOf).map(seen -> {
            var all = new ArrayList<>(List.of(seen));
            YearInName.find(asset.name()).filter(y -> y.year() < asOf.getYear()).ifPresent(y -> all.add(new InferredEnd(y.word(), PartialDate.ofYear(y.year()))));
            return Finding.stated(id(), asset, seen instanceof OpenEnded ? Severity.LIKELY : Severity.ASK, all, asOf);
        });
    }

    private static Optional<Evidence> age(@Nullable PartialDate created, int limit, LocalDate asOf) {
        if (created == null) return Optional.of(new OpenEndedPerhaps(null, limit));
        long days = DAYS.between(created.latest(), asOf);
        if (days >= limit) return Optional.of(new OpenEnded(created, days, limit));
        return DAYS.between(created.earliest(), asOf) >= limit ? Optional.of(new OpenEndedPerhaps(created, limit)) : Optional.empty();
    }
}
