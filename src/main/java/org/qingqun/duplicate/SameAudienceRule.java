package org.qingqun.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence.SameAudience;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.people.Person;

/// 受众雷同: two groups of a unit are declared for the same people. That alone says little, since every group of a bureau may be for 本单位干部职工; so it
/// only asks: where they are of one custodian and about one size too, or where their names are alike.
record SameAudienceRule(DuplicatesOnce duplicates) implements Rule.OfInventory {
    private static final int FEWEST_MEMBERS = 3;
    /// Sizes that differ by one in this many are about the same.
    private static final int ONE_IN = 20;

    private record Circle(UnitId unit, String audience, Person custodian) {}

    @Override public RuleId id() {
        return RuleId.SAME_AUDIENCE;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var found = new TreeMap<AssetId, Finding>();
        alikeByName(inventory, asOf, found);
        for (var circle : circles(inventory).values()) {
            circle.sort(Comparator.comparing((Asset a) -> Objects.requireNonNullElse(a.facts().members(), 0)).thenComparing(Asset::id));
            for (int i = 1; i < circle.size(); i++) {
                var one = circle.get(i - 1);
                var other = circle.get(i);
                if (!sameSize(one, other)) continue;
                found.computeIfAbsent(one.id(), _ -> finding(one, other, asOf));
                found.computeIfAbsent(other.id(), _ -> finding(other, one, asOf));
            }
        }
        return List.copyOf(found.values());
    }

    /// Likenesses that need a look, and the audience is the same: together they are worth a question.
    private void alikeByName(Inventory inventory, LocalDate asOf, Map<AssetId, Finding> found) {
        var assets = Likenesses.byId(inventory);
        duplicates.likenesses(inventory, asOf).filter(seen -> seen.band() == Band.REVIEW).forEach(seen -> {
            var one = Likenesses.get(assets, seen.asset());
            var other = Likenesses.get(assets, seen.likeness().other());
            var audience = audience(one);
            if (audience.isPresent() && audience.equals(audience(other)) && one.unit().equals(other.unit()))
                found.computeIfAbsent(one.id(), _ -> finding(one, other, asOf));
        });
    }

    private static Map<Circle, List<Asset>> circles(Inventory inventory) {
        var circles = new HashMap<Circle, List<Asset>>();
        for (var asset : inventory.assets()) audience(asset).ifPresent(audience -> Person.of(asset).ifPresent(person ->
                circles.computeIfAbsent(new Circle(asset.unit(), audience, person), _ -> new ArrayList<>()).add(asset)));
        return circles;
    }

    private Finding finding(Asset of, Asset other, LocalDate asOf) {
        var audience = String.valueOf(of.facts().audience());
        boolean sameCustodian = Person.of(of).isPresent() && Person.of(of).equals(Person.of(other));
        return Finding.stated(id(), of, Severity.ASK, List.of(new SameAudience(other.id(), other.name(), audience, sameCustodian)), asOf);
    }

    private static Optional<String> audience(Asset asset) {
        var stated = asset.facts().audience();
        return asset instanceof WorkGroup && stated != null && !stated.isBlank() ? Optional.of(Identity.nameKey(stated)) : Optional.empty();
    }

    private static boolean sameSize(Asset one, Asset other) {
        var a = one.facts().members();
        var b = other.facts().members();
        return a != null && b != null && a >= FEWEST_MEMBERS && b - a <= b / ONE_IN;
    }
}
