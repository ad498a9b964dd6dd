package org.qingqun.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Which units a head answers for today: his own with all below it, and those of heads who are away and named him.
public final class Reach {
    private final Set<UnitId> own;
    private final Map<PersonId, Set<UnitId>> others = new LinkedHashMap<>();
    private final List<UnitId> roots = new ArrayList<>();

    /// @param inForce delegations of today
    /// @param people  finds a head by his number
    Reach(Person head, UnitTree tree, List<Delegation> inForce, Function<PersonId, Person> people) {
        own = below(head, tree);
        for (var d : inForce) if (d.delegate().equals(head.id())) others.put(d.head(), below(people.apply(d.head()), tree));
    }

    private Set<UnitId> below(Person head, UnitTree tree) {
        var unit = head.unit();
        if (unit == null) return Set.of();
        roots.add(unit);
        return tree.subtree(unit);
    }

    public boolean contains(UnitId unit) {
        return own.contains(unit) || others.values().stream().anyMatch(units -> units.contains(unit));
    }

    /// The head it is answered for while he is away; null where it is his own affair.
    @Nullable PersonId insteadOf(UnitId unit) {
        if (own.contains(unit)) return null;
        return others.entrySet().stream().filter(e -> e.getValue().contains(unit)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /// Heads he stands in for.
    public Set<PersonId> standsInFor() {
        return others.keySet();
    }

    /// The tops of what he answers for.
    List<UnitId> roots() {
        return List.copyOf(roots);
    }
}
