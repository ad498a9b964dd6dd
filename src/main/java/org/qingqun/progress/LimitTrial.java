package org.qingqun.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /// @param found    all that these rules find under the trial, questions too
    public record Effect(List<Change> changes, Map<Family, Fraction> rateNow, Map<Family, Fraction> rateThen, List<Finding> found) {
        /// Both of each family that has a baseline; without one there is no rate.
        public Map<Family, Rate> rates() {
            var rates = new EnumMap<Family, Rate>(Family.class);
            rateNow.forEach((family, now) -> {
                var then = rateThen.get(family);
                if (then != null && now.denominator() > 0) rates.put(family, new Rate(now, then));
            });
            return rates;
        }
    }

    /// The disposal rate when all that the changed rules flag by the limits in force is closed, and the same by those tried.
    public record Rate(Fraction now, Fraction tried) {}

    /// What a rule says by some limits.
    ///
    /// @param accused whom it does not only ask about
    /// @param closing those of them it would close, as far as they count
    private record Side(List<Finding> found, Set<AssetId> accused, Set<AssetId> closing) {}

    private final Snapshot snapshot;
    private final Limits present;
    private final LocalDate asOf;
    private final Map<AssetId, Family> families = new HashMap<>();
    private final Map<Family, Figures> figures = new EnumMap<>(Family.class);
    private final Set<AssetId> standing = new HashSet<>();
    private final Map<RuleId, Side> now = new HashMap<>();

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
        var rules = List.copyOf(differing(trial));
        var before = rules.stream().map(rule -> now.computeIfAbsent(rule, r -> side(present, r))).toList();
        var after = rules.stream().map(rule -> side(trial, rule)).toList();
        var changes = IntStream.range(0, rules.size()).mapToObj(i -> change(rules.get(i), before.get(i).accused(), after.get(i).accused())).toList();
        return new Effect(changes, rates(before), rates(after), after.stream().flatMap(side -> side.found().stream()).toList());
    }

    private Side side(Limits limits, RuleId rule) {
        var found = snapshot.scan(limits, asOf, Set.of(rule)).findings();
        var accused = new HashSet<AssetId>();
        var closing = new HashSet<AssetId>();
        for (var f : found) {
            if (f.severity() == Severity.ASK || !accused.add(f.asset()) || !standing.contains(f.asset())) continue;
            if (Suggestion.of(families.getOrDefault(f.asset(), Family.WORK_GROUP), List.of(f)).filter(s -> s.disposition().closes()).isPresent()) closing.add(f.asset());
        }
        return new Side(found, accused, closing);
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

    private static Change change(RuleId rule, Set<AssetId> was, Set<AssetId> is) {
        return new Change(rule, was.size(), is.size(), only(is, was), only(was, is));
    }

    private static List<AssetId> only(Set<AssetId> these, Set<AssetId> notThose) {
        return these.stream().filter(id -> !notThose.contains(id)).sorted().toList();
    }

    /// What the rate becomes once everything these rules would close is closed.
    private Map<Family, Fraction> rates(List<Side> sides) {
        var closing = sides.size() == 1 ? sides.getFirst().closing() : sides.stream().flatMap(side -> side.closing().stream()).collect(Collectors.toSet());
        var more = new EnumMap<Family, Integer>(Family.class);
        for (var asset : closing) more.merge(families.getOrDefault(asset, Family.WORK_GROUP), 1, Integer::sum);
        var rates = new EnumMap<Family, Fraction>(Family.class);
        figures.forEach((family, f) -> {
            var rate = f.disposalRate();
            rates.put(family, new Fraction(rate.numerator() + more.getOrDefault(family, 0), rate.denominator()));
        });
        return rates;
    }
}
