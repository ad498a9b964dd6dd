package org.qingqun.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// Which units a head answers for today: his own with all below it, and those of heads who are away and named him.
public final class Reach {
    private final Set<UnitId> own;
    private final Map<PersonId, Set<UnitId>> others = new LinkedHashMap<>();
    private final List<UnitId> roots = new ArrayList<>();

    Reach(Person head, UnitStore units, PersonStore people, DelegationStore delegations, LocalDate today) {
        var tree = new UnitTree(units.findAll());
        own = below(head, tree);
        for (var d : delegations.findAll()) if (d.delegate().equals(head.id()) && d.isInForce(today)) others.put(d.head(), below(people.get(d.head()), tree));
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
