package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Suggests the units a strange name may mean. Only ever a suggestion: a person confirms.
record UnitLikeness(List<Unit> units) {
    private static final int MOST = 5;
    private static final double ENOUGH = 0.7;

    private record Near(Unit unit, double share) {}

    List<Unit> find(String name) {
        var match = new UnitNames(units).resolve(name);
        if (match instanceof UnitNames.Match.Candidates(var several)) return several.stream().limit(MOST).toList();
        var near = new ArrayList<Near>();
        for (var unit : units) {
            double best = share(name, unit.name());
            for (var alias : unit.aliases()) best = Math.max(best, share(name, alias));
            if (best >= ENOUGH) near.add(new Near(unit, best));
        }
        return near.stream().sorted(Comparator.comparingDouble(Near::share).reversed().thenComparing(n -> n.unit().id())).limit(MOST).map(Near::unit).toList();
    }

    /// The share of characters both have: 1 for the same ones, 0 for none.
    private static double share(String a, String b) {
        var left = UnitNames.key(a);
        var right = new StringBuilder(UnitNames.key(b));
        int length = left.length() + right.length();
        int common = 0;
        for (int i = 0; i < left.length(); i++) {
            int at = right.indexOf(left.substring(i, i + 1));
            if (at < 0) continue;
            right.deleteCharAt(at);
            common++;
        }
        return 2.0 * common / length;
    }
}
