package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.AssetId;

/// The table of origins and fates on one day: every figure is a margin of it.
public final class Census {
    /// One counted asset. `reason` is the key of the disposition that gave it its fate, empty while it stands in the register.
    public record Place(Membership membership, Fate fate, String reason, int restored) {
        /// As a cell that counts it alone.
        public Tally tally() {
            return Tally.of(membership, fate, reason, restored);
        }
    }

    private final List<Place> places;

    private Census(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /// @param changes in the order they happened; those after `asOf` are not seen
    public static Census of(List<Membership> memberships, List<FateChange> changes, LocalDate asOf) {
        Map<AssetId, FateChange> last = new HashMap<>();
        Map<AssetId, Integer> restored = new HashMap<>();
        for (var change : changes) {
            if (change.on().isAfter(asOf)) continue;
            if (change.isRestoration()) restored.merge(change.asset(), 1, Integer::sum);
            last.put(change.asset(), change);
        }
        var places = new ArrayList<Place>();
        for (var m : memberships) {
            var change = last.get(m.asset());
            places.add(change != null && change.to() != Fate.S ? new Place(m, change.to(), change.disposition(), restored.getOrDefault(m.asset(), 0))
                    : new Place(m, Fate.S, "", restored.getOrDefault(m.asset(), 0)));
        }
        return new Census(places);
    }

    public List<Place> places() {
        return places;
    }

    public Census where(Predicate<Place> filter) {
        return new Census(places.stream().filter(filter).toList());
    }

    /// The same table as counts.
    public Tallies tallies() {
        var counts = new Tallies.Counts();
        for (var place : places) counts.add(place.tally(), 1, place.restored());
        return counts.tallies();
    }

    /// The table with some fates changed, for what-if questions.
    Census map(UnaryOperator<Place> change) {
        return new Census(places.stream().map(change).toList());
    }

    /// The figures of all places.
    public Figures figures() {
        return places.stream().map(Place::tally).map(Figures::of).reduce(Figures.ZERO, Figures::plus).requireIdentity();
    }

    /// The figures by key, keys in their natural order; the parts sum to `figures()`.
    public List<Group> by(Function<Place, String> key) {
        var groups = new TreeMap<String, Figures>();
        for (var place : places) groups.merge(key.apply(place), Figures.of(place.tally()), Figures::plus);
        return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue().requireIdentity())).toList();
    }
}
