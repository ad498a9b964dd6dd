package org.qingqun.ui.settings.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// A unit with what hangs below it, as far as it is shown.
///
/// @param hit the search is about it, not only about something below
public record Branch(Unit unit, boolean hit, List<Branch> below) {
    public Branch {
        below = List.copyOf(below);
    }

    /// The whole tree but for branches without any hit; provisional units come first, since they wait for an answer.
    static List<Branch> of(UnitTree tree, Predicate<Unit> sought) {
        return build(tree.roots().stream().sorted((a, b) -> Boolean.compare(b.provisional(), a.provisional())).toList(), tree, sought, new HashSet<>());
    }

    private static List<Branch> build(List<Unit> units, UnitTree tree, Predicate<Unit> sought, Set<UnitId> met) {
        return units.stream().filter(u -> met.add(u.id())).map(u -> new Branch(u, sought.test(u), build(tree.childrenOf(u.id()), tree, sought, met)))
                .filter(b -> b.hit() || !b.below().isEmpty()).toList();
    }

    /// Units in it, itself included.
    int size() {
        return 1 + below.stream().mapToInt(Branch::size).sum();
    }

    int hits() {
        return (hit ? 1 : 0) + below.stream().mapToInt(Branch::hits).sum();
    }
}
