package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qingqun.common.Slices;

/// Spreads a quota's slots over the units of a place: bigger and smaller units, each with a mixture.
final class Deal {
    /// Look-alikes stand together, else there would be nothing to mistake them for.
    private static final int BUNCH = 3;

    private final Dice dice;
    private final Map<SampleUnit, Integer> room = new LinkedHashMap<>();
    private final Map<SampleUnit, List<Slot>> dealt = new LinkedHashMap<>();

    private Deal(Dice dice) {
        this.dice = dice;
    }

    /// @param seasonal units that have work of one season only
    static Map<SampleUnit, List<Slot>> of(List<Slot> slots, List<SampleUnit> units, Predicate<SampleUnit> seasonal, Dice dice) {
        var deal = new Deal(dice);
        deal.measure(slots.size(), units);
        var rest = new ArrayList<Slot>();
        var alike = new ArrayList<Slot>();
        for (var slot : slots) {
            if (slot.label() == Label.SEASONAL) deal.give(List.of(slot), seasonal);
            else (slot.label() == Label.LOOK_ALIKE ? alike : rest).add(slot);
        }
        for (var bunch : Slices.of(alike, BUNCH)) deal.give(bunch, _ -> true);
        for (var slot : dice.shuffled(rest)) deal.give(List.of(slot), _ -> true);
        return deal.dealt;
    }

    private void measure(int total, List<SampleUnit> units) {
        var weights = units.stream().map(_ -> dice.between(65, 135)).toList();
        int sum = weights.stream().mapToInt(w -> w).sum();
        int given = 0;
        for (int i = 0; i < units.size(); i++) {
            int size = total * weights.get(i) / sum;
            room.put(units.get(i), size);
            given += size;
        }
        for (int i = 0; given < total; i++, given++) room.merge(units.get(i % units.size()), 1, Integer::sum);
    }

    /// To a unit by chance, bigger ones sooner.
    private void give(List<Slot> bunch, Predicate<SampleUnit> wanted) {
        var open = room.entrySet().stream().filter(e -> e.getValue() >= bunch.size() && wanted.test(e.getKey())).toList();
        int lot = dice.between(1, open.stream().mapToInt(Map.Entry::getValue).sum());
        for (var unit : open) {
            lot -= unit.getValue();
            if (lot > 0) continue;
            dealt.computeIfAbsent(unit.getKey(), _ -> new ArrayList<>()).addAll(bunch);
            unit.setValue(unit.getValue() - bunch.size());
            return;
        }
    }
}
