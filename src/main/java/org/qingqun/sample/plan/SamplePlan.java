package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.inventory.Family;

/// Everything that exists in the sample city and everything that is decided about it. The same seed gives the same plan.
///
/// @param units     containers too, parents before children
/// @param planted   2,713 work groups, 140 official accounts, 60 apps
/// @param decisions in the order of the days they are proposed on
public record SamplePlan(List<SampleUnit> units, List<Planted> planted, List<PlannedDecision> decisions) {
    /// Units that have accounts and apps at all.
    private static final int WITH_CHANNELS = 90;

    public SamplePlan {
        units = List.copyOf(units);
        planted = List.copyOf(planted);
        decisions = List.copyOf(decisions);
    }

    public static SamplePlan of(long seed) {
        var people = new StaffRoom(seed);
        var units = new UnitCatalogue(seed, people).all();
        var staff = new LinkedHashMap<SampleUnit, List<Staff>>();
        var dice = new Dice(seed, "staff");
        var missing = UnitCatalogue.missing();
        for (var unit : units) if (!unit.isContainer() && !missing.contains(unit.name())) staff.put(unit, people.hire(unit.level(), dice.between(4, 8)));
        var planted = new ArrayList<Planted>();
        planted.addAll(groups(seed, staff));
        var quotas = Quota.all();
        var hosts = hosts(seed, staff);
        for (var family : List.of(Family.OFFICIAL_ACCOUNT, Family.GOV_APP)) {
            var own = new Dice(seed, family.key());
            var slots = Objects.requireNonNull(quotas.get(family.key())).slots(family, own);
            planted.addAll(new ChannelPlanner(family, new Words(), own).plan(slots, hosts));
        }
        var flawed = new FlawPlanner(new Words(), new Dice(seed, "flaws")).plant(planted);
        return new SamplePlan(units, flawed, new DecisionPlanner(units, new Dice(seed, "decisions")).plan(flawed));
    }

    private static List<Planted> groups(long seed, Map<SampleUnit, List<Staff>> staff) {
        var topics = new TopicCatalogue();
        var words = new Words();
        var filings = new FilingNumbers(words);
        var quotas = Quota.all();
        var planted = new ArrayList<Planted>();
        for (var quota : quotas.values()) {
            var members = staff.keySet().stream().filter(u -> counts(u, quota.place(), quotas)).toList();
            if (members.isEmpty()) continue;
            var dice = new Dice(seed, quota.place());
            Deal.of(quota.slots(Family.WORK_GROUP, dice), members, u -> topics.hasSeasonal(u.kind()), dice).forEach((unit, slots) -> planted.addAll(
                    new GroupPlanner(unit, topics, words, staff.getOrDefault(unit, List.of()), filings, new Dice(seed, unit.name())).plan(slots)));
        }
        return planted;
    }

    /// A unit with a quota of its own is taken out of its area.
    private static boolean counts(SampleUnit unit, String place, Map<String, Quota> quotas) {
        return quotas.containsKey(unit.name()) ? unit.name().equals(place) : unit.area().equals(place);
    }

    private static Map<SampleUnit, List<Staff>> hosts(long seed, Map<SampleUnit, List<Staff>> staff) {
        var chosen = new LinkedHashMap<SampleUnit, List<Staff>>();
        var apart = UnitCatalogue.separate();
        staff.keySet().stream().filter(u -> apart.contains(u.name())).forEach(u -> chosen.put(u, staff.getOrDefault(u, List.of())));
        for (var unit : new Dice(seed, "channels").shuffled(staff.keySet())) if (chosen.size() < WITH_CHANNELS) chosen.put(unit, staff.getOrDefault(unit, List.of()));
        return chosen;
    }
}
