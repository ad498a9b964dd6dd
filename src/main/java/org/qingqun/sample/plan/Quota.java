package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;

/// How many assets a part of the city has and what is planted among them.
///
/// @param place   a part of the city, one unit's name, or the key of a family for the whole city
/// @param planted column of `quotas.txt` to a count
record Quota(String place, int assets, Map<String, Integer> planted) {
    static Map<String, Quota> all() {
        var lines = Pages.section("quotas.txt", "");
        var columns = lines.getFirst().split(" ");
        var quotas = new LinkedHashMap<String, Quota>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(" ");
            var planted = new LinkedHashMap<String, Integer>();
            for (int i = 2; i < columns.length; i++) planted.put(columns[i], Integer.valueOf(cells[i]));
            quotas.put(cells[0], new Quota(cells[0], Integer.parseInt(cells[1]), planted));
        }
        return quotas;
    }

    /// One slot for each asset, planted ones first.
    List<Slot> slots(Family family, Dice dice) {
        var slots = new ArrayList<Slot>();
        planted.forEach((column, count) -> {
            for (int i = 0; i < count; i++) slots.add(slot(column, family, dice));
        });
        if (slots.size() > assets) throw new IllegalStateException(place + ": more planted than there are");
        while (slots.size() < assets) slots.add(Slot.ORDINARY);
        return slots;
    }

    private static Slot slot(String column, Family family, Dice dice) {
        boolean group = family == Family.WORK_GROUP;
        return switch (column) {
            case "merged" -> new Slot(Label.DUPLICATE, Disposition.MERGE, CaseState.CLOSED);
            case "dissolved" -> new Slot(stale(family, dice), closing(family), CaseState.CLOSED);
            case "kept" -> new Slot(group ? Label.SEASONAL : Label.ORDINARY, Disposition.KEEP, CaseState.DECIDED);
            case "rectified" -> new Slot(Label.ORDINARY, Disposition.RECTIFY, CaseState.DECIDED);
            case "openzombie" -> new Slot(Label.ZOMBIE, null, null);
            case "openexpired" -> new Slot(Label.EXPIRED, null, null);
            case "openduplicate" -> new Slot(Label.DUPLICATE, null, null);
            case "unknown" -> new Slot(Label.UNKNOWN_ACTIVITY, null, null);
            case "lookalike" -> new Slot(Label.LOOK_ALIKE, null, null);
            default -> underWay(CaseState.valueOf(column.toUpperCase(java.util.Locale.ROOT)), family, dice);
        };
    }

    private static Slot underWay(CaseState goal, Family family, Dice dice) {
        if (family == Family.WORK_GROUP) {
            if (goal == CaseState.SUBMITTED && dice.chance(18)) return new Slot(Label.ORDINARY, Disposition.KEEP, goal);
            if (dice.chance(18)) return new Slot(Label.DUPLICATE, Disposition.MERGE, goal);
        }
        return new Slot(stale(family, dice), closing(family), goal);
    }

    private static Label stale(Family family, Dice dice) {
        if (family != Family.WORK_GROUP) return Label.ZOMBIE;
        int roll = dice.between(1, 100);
        if (roll <= 62) return Label.ZOMBIE;
        return roll <= 88 ? Label.EXPIRED : Label.LAPSED;
    }

    private static Disposition closing(Family family) {
        return switch (family) {
            case WORK_GROUP -> Disposition.DISSOLVE;
            case OFFICIAL_ACCOUNT -> Disposition.DEREGISTER;
            case GOV_APP -> Disposition.TAKE_DOWN;
        };
    }
}
