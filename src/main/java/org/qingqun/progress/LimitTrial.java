package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.Suggestion;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.Snapshot;

/// What other limits would do, before anybody saves them: answered from what was loaded, within a tenth of a second for 100,000 assets.
/// Only rules whose limits or switches differ are run again. A trial saves nothing.
public final class LimitTrial {
    /// Limits that a second rule heeds too.
    private static final Map<Limit, RuleId> ALSO = Map.of(Limit.GROUP_SILENT_DAYS, RuleId.LOW_FREQUENCY, Limit.ACCOUNT_SILENT_DAYS, RuleId.QUIET_ACCOUNT);

    /// One rule under both limits; questions are not counted, since they accuse nobody.
    ///
    /// @param added   assets that only the trial accuses, by id
    /// @param removed assets that only the present limits accuse, by id
    public record Change(RuleId rule, int now, int trial, List<AssetId> added, List<AssetId> removed) {}

    /// @param changes of the rules whose settings differ, in no order that means anything
    /// @param rateNow  disposal rate by family if all that these rules accuse now were closed
    /// @param rateThen the same under the trial
    public record Effect(List<Change> changes, Map<Family, Fraction> rateNow, Map<Family, Fraction> rateThen) {}

    private final Snapshot snapshot;
    private final Limits present;
    private final LocalDate asOf;
    private final Map<AssetId, Family> families = new HashMap<>();
    private final Map<Family, Figures> figures = new EnumMap<>(Family.class);
    private final Set<AssetId> standing = new HashSet<>();
    private final Map<RuleId, List<Finding>> now = new HashMap<>();

    LimitTrial(Snapshot snapshot, Limits present, Census census, LocalDate asOf) {
        this.snapshot = snapshot;
        this.present = present;
        this.asOf = asOf;
        for (var asset : snapshot.inventory().assets()) families.put(asset.id(), asset.family());
        for (var family : Family.values()) figures.put(family, census.where(p -> p.membership().family() == family).figures());
        for (var place : census.places()) {
            var origin = place.membership().origin();
            if (place.fate() == Fate.S && (origin == Origin.B || origin == Origin.L)) standing.add(place.membership().asset());
        }
    }

    /// @throws org.qingqun.common.ExpectedException never: limits out of range cannot be made
    public synchronized Effect effect(Limits trial) {
        var rules = differing(trial);
        var missing = rules.stream().filter(rule -> !now.containsKey(rule)).toList();
        for (var rule : missing) now.put(rule, accusing(present, rule));
        var then = new HashMap<RuleId, List<Finding>>();
        for (var rule : rules) then.put(rule, accusing(trial, rule));
        var changes = rules.stream().map(rule -> change(rule, now.getOrDefault(rule, List.of()), then.getOrDefault(rule, List.of()))).toList();
        return new Effect(changes, rates(rules.stream().flatMap(r -> now.getOrDefault(r, List.of()).stream())), rates(then.values().stream().flatMap(Collection::stream)));
    }

    private List<Finding> accusing(Limits limits, RuleId rule) {
        return snapshot.scan(limits, asOf, Set.of(rule)).findings().stream().filter(f -> f.severity() != Severity.ASK).toList();
    }

    /// Rules that may find something else under `trial`.
    private Set<RuleId> differing(Limits trial) {
        var rules = new HashSet<RuleId>();
        for (var limit : Limit.values()) if (present.value(limit) != trial.value(limit) || !exceptions(present, limit).equals(exceptions(trial, limit))) {
            rules.add(new RuleId(limit.rule()));
            if (ALSO.containsKey(limit)) rules.add(ALSO.get(limit));
        }
        for (var key : Stream.concat(present.switches().keySet().stream(), trial.switches().keySet().stream()).toList())
            if (!present.isOn(key.rule(), key.family()).equals(trial.isOn(key.rule(), key.family()))) rules.add(new RuleId(key.rule()));
        return rules;
    }

    private static List<LimitException> exceptions(Limits limits, Limit limit) {
        return limits.exceptions().stream().filter(e -> e.limit() == limit).toList();
    }

    private static Change change(RuleId rule, List<Finding> before, List<Finding> after) {
        var was = new TreeSet<AssetId>();
        before.forEach(f -> was.add(f.asset()));
        var is = new TreeSet<AssetId>();
        after.forEach(f -> is.add(f.asset()));
        var added = new ArrayList<>(is);
        added.removeIf(was::contains);
        var removed = new ArrayList<>(was);
        removed.removeIf(is::contains);
        return new Change(rule, was.size(), is.size(), added, removed);
    }

    /// What the rate becomes once everything these findings would close is closed.
    private Map<Family, Fraction> rates(Stream<Finding> findings) {
        var closing = new EnumMap<Family, Set<AssetId>>(Family.class);
        findings.forEach(f -> {
            var family = families.getOrDefault(f.asset(), Family.WORK_GROUP);
            if (standing.contains(f.asset()) && Suggestion.of(family, List.of(f)).filter(s -> s.disposition().closes()).isPresent())
                closing.computeIfAbsent(family, _ -> new HashSet<>()).add(f.asset());
        });
        var rates = new EnumMap<Family, Fraction>(Family.class);
        figures.forEach((family, f) -> {
            var rate = f.disposalRate();
            rates.put(family, new Fraction(rate.numerator() + closing.getOrDefault(family, Set.of()).size(), rate.denominator()));
        });
        return rates;
    }
}
