package org.qingqun.rule.term;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.FinishedWork;
import org.qingqun.rule.Evidence.PastYear;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.name.FinishedWords;
import org.qingqun.rule.name.YearInName;

/// 名称过期: the name speaks of a year or of work that is over by the limit or more, and yet it is permanent or has no term. What has an end is the
/// expired rule's.
public record OutdatedNameRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.OUTDATED_NAME;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var term = asset.facts().term().kind();
        if (term == Term.Kind.UNTIL_DATE || term == Term.Kind.UNTIL_EVENT) return Optional.empty();
        int limit = limits.value(Limit.OUTDATED_NAME_DAYS, asset, asOf);
        return finished(asset.name(), limit, asOf).or(() -> pastYear(asset.name(), limit, asOf))
                .map(seen -> Finding.stated(id(), asset, Severity.LIKELY, List.of(seen), asOf));
    }

    private static Optional<Evidence> finished(String name, int limit, LocalDate asOf) {
        return FinishedWords.find(name).filter(f -> isOver(f.endedOn().latest(), limit, asOf))
                .map(f -> new FinishedWork(f.word(), f.endedOn(), DAYS.between(f.endedOn().latest(), asOf), limit));
    }

    private static Optional<Evidence> pastYear(String name, int limit, LocalDate asOf) {
        return YearInName.find(name).filter(y -> isOver(endOf(y), limit, asOf)).map(y -> new PastYear(y.word(), y.year(), DAYS.between(endOf(y), asOf), limit));
    }

    private static LocalDate endOf(YearInName year) {
        return LocalDate.of(year.year(), 12, 31);
    }

    private static boolean isOver(LocalDate end, int limit, LocalDate asOf) {
        return DAYS.between(end, asOf) >= Math.max(1, limit);
    }
}
