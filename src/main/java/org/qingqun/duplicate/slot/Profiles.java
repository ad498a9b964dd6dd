package org.qingqun.duplicate.slot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitTree;

/// Reads an inventory's assets into profiles. What units say of places is learnt first, so the result does not depend on the order of rows.
public final class Profiles {
    /// A purpose that stands at more subjects than this says nothing about any of them.
    private static final int MOST_SUBJECTS = 3;

    private final Gazetteer gazetteer;
    private final SlotReader reader;
    private final KnownNames names;
    private final Map<String, String> scopes = new ConcurrentHashMap<>();

    private final Set<String> boilerplate;
    private final List<Profile> all;

    /// Names are read by as many threads as there are.
    public Profiles(List<Asset> assets, UnitTree tree, Thesaurus thesaurus) {
        gazetteer = new Gazetteer(tree, assets.stream().map(Asset::unit).collect(Collectors.toSet()), thesaurus);
        reader = new SlotReader(gazetteer.lexicon());
        names = new KnownNames(reader);
        var read = assets.parallelStream().map(this::profile).toList();
        boilerplate = boilerplate(read);
        all = boilerplate.isEmpty() ? read : read.stream().map(this::withoutBoilerplate).toList();
    }

    public static List<Profile> read(List<Asset> assets, UnitTree tree) {
        return new Profiles(assets, tree, Thesaurus.NONE).all();
    }

    /// One profile an asset, in their order.
    public List<Profile> all() {
        return all;
    }

    /// Another asset, read by what was learnt of those before; of a unit that none of them has nothing is known.
    public Profile read(Asset asset) {
        return withoutBoilerplate(profile(asset));
    }

    private Profile profile(Asset asset) {
        var unit = gazetteer.scopeOf(asset.unit());
        var name = asset.family() == Family.WORK_GROUP ? asset.name() : ChannelName.of(asset.name());
        var slots = names.read(name, stem -> gazetteer.find(stem, unit.path())).withoutOffice(unit.organisation());
        if (unit.path().isEmpty() && unit.organisation().isEmpty()) slots = slots.ofOffice();
        var path = unit.path();
        for (var place : slots.places()) path = path.to(gazetteer.meant(place, unit.path()));
        var named = foreign(slots.organisations(), unit);
        boolean other = isOther(named, unit);
        var office = other ? String.join("+", named) : unit.organisation();
        var home = other && slots.places().isEmpty() && (Lexicon.isBranch(named) || Offices.isHouse(unit.organisation())) ? unit.organisation() : office;
        boolean itself = !other && path == unit.path();
        var where = itself ? unit.where() : path + office;
        var called = itself ? unit.called() : gazetteer.called(where);
        var rank = path.deepest() == null ? unit.rank() : path.deepest();
        return new Profile(asset, slots, path, rank, office, other, home, where, called, scope(asset, path, rank, home), reader.readPurpose(asset.facts().purpose()));
    }

    private String scope(Asset asset, PlacePath path, @Nullable Rank rank, String home) {
        boolean small = rank != null && rank.compareTo(Rank.TOWN) >= 0;
        var end = path.end();
        var scope = end.isEmpty() ? home.isEmpty() ? "unit " + asset.unit().value() : "office " + home : small ? "place " + end : "place " + end + " " + home;
        return scopes.computeIfAbsent(asset.family().ordinal() + scope, s -> s);
    }

    /// 残联 of 平安建设办残联联络员群 in the 平安建设办, which says whose besides; a branch is said with what it belongs to.
    private static Set<String> foreign(Set<String> named, UnitScope unit) {
        if (named.size() < 2 || Lexicon.isBranch(named)) return named;
        var foreign = new LinkedHashSet<>(named);
        foreign.removeIf(name -> isOwn(name, unit));
        return foreign.isEmpty() || foreign.stream().anyMatch(name -> Lexicon.isBranch(Set.of(name))) ? named : foreign;
    }

    private static boolean isOwn(String name, UnitScope unit) {
        for (var office : unit.offices()) if (Offices.same(name, office)) return true;
        return false;
    }

    private static boolean isOther(Set<String> named, UnitScope unit) {
        for (var name : named) if (isOwn(name, unit)) return false;
        return !named.isEmpty();
    }

    private Profile withoutBoilerplate(Profile p) {
        return maybeBoilerplate(p) && boilerplate.contains(p.purpose().key()) ? p.withoutPurpose() : p;
    }

    /// Purposes that stand at many subjects.
    private static Set<String> boilerplate(List<Profile> profiles) {
        var subjects = new HashMap<String, Set<String>>();
        for (var p : profiles) if (maybeBoilerplate(p)) subjects.computeIfAbsent(p.purpose().key(), _ -> new HashSet<>()).add(p.slots().core().key());
        subjects.values().removeIf(s -> s.size() <= MOST_SUBJECTS);
        return Set.copyOf(subjects.keySet());
    }

    /// A purpose that repeats what the name says is no boilerplate however often it stands.
    private static boolean maybeBoilerplate(Profile p) {
        if (p.purpose().isEmpty() || p.slots().core().print().mayShare(p.purpose().print())) return false;
        for (var word : p.slots().core().words()) if (p.purpose().has(word.text())) return false;
        return true;
    }
}
