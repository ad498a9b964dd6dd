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
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetId;

/// The table of origins and fates on one day: every figure is a margin of it.
public final class Census {
    /// One counted asset. `reason` is the key of the disposition that gave it its fate, empty while it stands in the register.
    public record Place(Membership membership, Fate fate, String reason, int restored) {}

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

    /// The same places, all back in the register: the table before anything was decided.
    public Census standing() {
        return map(p -> new Place(p.membership(), Fate.S, "", 0));
    }

    /// The table with some fates changed, for what-if questions.
    Census map(UnaryOperator<Place> change) {
        return new Census(places.stream().map(change).toList());
    }

    /// The figures of all places.
    public Figures figures() {
        return places.stream().map(Census::one).reduce(Figures.ZERO, Figures::plus).requireIdentity();
    }

    /// The figures by key, keys in their natural order; the parts sum to `figures()`.
    public List<Group> by(Function<Place, String> key) {
        var groups = new TreeMap<String, Figures>();
        for (var place : places) groups.merge(key.apply(place), one(place), Figures::plus);
        return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue().requireIdentity())).toList();
    }

    private static Figures one(Place p) {
        var origin = p.membership().origin();
        boolean counts = origin == Origin.B || origin == Origin.L;
        boolean gone = p.fate() == Fate.C || p.fate() == Fate.M;
        return new Figures(is(origin == Origin.B), is(origin == Origin.L), is(origin == Origin.N), is(origin == Origin.R), is(p.fate() == Fate.S),
                is(p.fate() == Fate.C), is(p.fate() == Fate.M), is(p.fate() == Fate.X), is(counts && p.fate() == Fate.X), is(counts && gone),
                is(p.membership().byMerge()), p.restored());
    }

    private static int is(boolean yes) {
        return yes ? 1 : 0;
    }
}
