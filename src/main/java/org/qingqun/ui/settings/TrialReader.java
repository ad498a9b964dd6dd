package org.qingqun.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.progress.LimitTrial;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.Snapshot;
import org.qingqun.ui.settings.Trial.Effect;
import org.qingqun.ui.settings.Trial.Line;

/// Tries limits with the real rules over the whole register; stores nothing. Runs off the screen's thread.
final class TrialReader {
    /// Rules that ask where no date is known, whatever the limit.
    private static final Set<RuleId> DATED = Set.of(RuleId.ZOMBIE, RuleId.EXPIRED);
    /// Rules that compare every asset with all others, which takes seconds of a large register: what the last scan found holds until their own limit is tried.
    private static final Set<RuleId> COMPARING = Set.of(RuleId.MEGA_GROUP, RuleId.REBOUND);
    private static final CaseState[] OPEN = Arrays.stream(CaseState.values()).filter(CaseState::isOpen).toArray(CaseState[]::new);
    private static final Map<String, List<Limit>> BY_RULE = Arrays.stream(Limit.values()).collect(Collectors.groupingBy(Limit::rule));
    /// Up to so many are looked up one by one rather than among all open cases.
    private static final int FEW = 500;
    private final Office office;
    private @Nullable Found now;

    /// The register as it was loaded, and what the limits in force flag in it: kept until `forget`, so that a turn of a spinner only tries what it changes.
    ///
    /// @param remembered rules of which only the last scan's word is known
    private record Found(Limits limits, Snapshot register, LimitTrial rates, Map<AssetId, Asset> assets, Map<Limit, Map<AssetId, Long>> accused, Set<RuleId> remembered) {}

    TrialReader(Office office) {
        this.office = office;
    }

    /// The register may have changed, or nobody tries anything any more.
    synchronized void forget() {
        now = null;
    }

    synchronized Trial read(Limits present, Limits tried) {
        if (now == null || !now.limits().equals(present)) now = load(present);
        var changed = EnumSet.allOf(Limit.class);
        changed.removeIf(limit -> present.value(limit) == tried.value(limit));
        var again = rules(changed);
        if (again.stream().anyMatch(now.remembered()::contains)) now = compared(now);
        var found = now;
        if (again.isEmpty()) return new Trial(present, tried, unchanged(found), Map.of());
        var outcome = now.rates().effect(tried);
        var after = accused(outcome.found(), found.assets());
        var effects = unchanged(found);
        for (var limit : Limit.values()) if (again.contains(new RuleId(limit.rule())))
            effects.put(limit, effect(found, found.accused().getOrDefault(limit, Map.of()), after.getOrDefault(limit, Map.of())));
        return new Trial(present, tried, effects, outcome.rates());
    }

    private static Map<Limit, Effect> unchanged(Found found) {
        var effects = new EnumMap<Limit, Effect>(Limit.class);
        found.accused().forEach((limit, days) -> effects.put(limit, new Effect(days.size(), days.size(), List.of(), List.of(), 0)));
        return effects;
    }

    private Found load(Limits present) {
        var register = office.scan().snapshot();
        var assets = register.inventory().assets().stream().collect(Collectors.toMap(Asset::id, Function.identity()));
        var rates = office.limitTrials().over(register, office.today());
        var rules = new HashSet<>(rules(EnumSet.allOf(Limit.class)));
        var remembered = new HashSet<>(rules);
        remembered.removeIf(rule -> !COMPARING.contains(rule) || office.scan().lastScanDay().isEmpty());
        rules.removeAll(remembered);
        var found = new ArrayList<>(register.scan(present, office.today(), rules).findings());
        for (var rule : remembered) found.addAll(office.scan().findOpen(rule));
        return new Found(present, register, rates, assets, accused(found, assets), remembered);
    }

    /// The same once the register was compared with itself.
    private Found compared(Found before) {
        var found = accused(before.register().scan(before.limits(), office.today(), before.remembered()).findings(), before.assets());
        var accused = new EnumMap<>(before.accused());
        accused.replaceAll((limit, known) -> before.remembered().contains(new RuleId(limit.rule())) ? found.getOrDefault(limit, Map.of()) : known);
        return new Found(before.limits(), before.register(), before.rates(), before.assets(), accused, Set.of());
    }

    /// Of those there are.
    private Set<RuleId> rules(Set<Limit> limits) {
        var entries = office.scan().entries();
        var known = entries.isEmpty() ? DATED : entries.stream().map(RuleEntry::id).collect(Collectors.toSet());
        return limits.stream().map(limit -> new RuleId(limit.rule())).filter(known::contains).collect(Collectors.toSet());
    }

    /// Null where the rule looks at every family with this limit.
    static @Nullable Family family(Limit limit) {
        return switch (limit) {
            case GROUP_SILENT_DAYS -> Family.WORK_GROUP;
            case APP_SILENT_DAYS -> Family.GOV_APP;
            case ACCOUNT_SILENT_DAYS -> Family.OFFICIAL_ACCOUNT;
            default -> null;
        };
    }

    /// Days by which each asset is accused, 0 where the rule counts something else; what only asks of silence is nobody's accusation.
    private static Map<Limit, Map<AssetId, Long>> accused(List<Finding> found, Map<AssetId, Asset> assets) {
        var accused = new EnumMap<Limit, Map<AssetId, Long>>(Limit.class);
        for (var limit : Limit.values()) accused.put(limit, new HashMap<>());
        for (var finding : found) {
            var asset = assets.get(finding.asset());
            if (asset == null || (finding.severity() == Severity.ASK && DATED.contains(finding.rule()))) continue;
            for (var limit : BY_RULE.getOrDefault(finding.rule().value(), List.of()))
                if (family(limit) == null || family(limit) == asset.family()) accused.computeIfAbsent(limit, _ -> new HashMap<>()).put(finding.asset(), days(finding));
        }
        return accused;
    }

    private static long days(Finding finding) {
        return finding.evidence().stream().mapToLong(seen -> switch (seen) {
            case Evidence.Silent(_, var silent, _) -> silent;
            case Evidence.PastEnd(_, var over, _) -> over;
            default -> 0;
        }).max().orElse(0);
    }

    private Effect effect(Found found, Map<AssetId, Long> before, Map<AssetId, Long> after) {
        var out = new HashMap<>(before);
        out.keySet().removeAll(after.keySet());
        var in = new HashMap<>(after);
        in.keySet().removeAll(before.keySet());
        int decided = decided(Stream.concat(out.keySet().stream(), in.keySet().stream()).collect(Collectors.toSet()));
        return new Effect(before.size(), after.size(), lines(found, out), lines(found, in), decided);
    }

    private int decided(Set<AssetId> ids) {
        if (ids.size() <= FEW) return office.cases().findOpen(ids).size();
        var open = office.cases().find(office.review().findIds(CaseQuery.in(OPEN))).values();
        return (int) open.stream().filter(c -> ids.contains(c.asset())).count();
    }

    private static List<Line> lines(Found found, Map<AssetId, Long> days) {
        var units = found.register().inventory().units();
        return days.entrySet().stream().flatMap(e -> Stream.ofNullable(found.assets().get(e.getKey())).map(a -> new Line(a.id(), a.name(), unit(units, a), e.getValue())))
                .sorted(Comparator.comparingLong(Line::days).reversed().thenComparing(Line::asset)).toList();
    }

    private static String unit(UnitTree units, Asset asset) {
        return units.find(asset.unit()).map(Unit::name).orElse("");
    }
}
