package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitTree;

/// Reads an inventory's assets into profiles. What units say of places is learnt first, so the result does not depend on the order of rows.
public final class Profiles {
    /// A purpose that stands at more subjects than this says nothing about any of them.
    private static final int MOST_SUBJECTS = 3;

    private Profiles() {}

    /// One profile an asset, in their order.
    public static List<Profile> read(List<Asset> assets, UnitTree tree) {
        var gazetteer = new Gazetteer(tree, assets.stream().map(Asset::unit).collect(Collectors.toSet()));
        var reader = new SlotReader(gazetteer.lexicon());
        var profiles = new ArrayList<Profile>(assets.size());
        for (var asset : assets) profiles.add(profile(asset, reader, gazetteer));
        return withoutBoilerplate(profiles);
    }

    private static Profile profile(Asset asset, SlotReader reader, Gazetteer gazetteer) {
        var unit = gazetteer.scopeOf(asset.unit());
        var slots = reader.read(asset.name(), stem -> gazetteer.find(stem, unit.path())).withoutOffice(unit.organisation());
        var path = unit.path();
        for (var place : slots.places()) path = path.to(place);
        var named = slots.organisations();
        boolean other = !named.isEmpty() && named.stream().noneMatch(n -> unit.offices().stream().anyMatch(o -> Offices.same(n, o)));
        var office = other ? String.join("+", named) : unit.organisation();
        var rank = path.deepest() == null ? unit.rank() : path.deepest();
        return new Profile(asset, slots, path, rank, office, other, other && slots.places().isEmpty() && Lexicon.isBranch(named) ? unit.organisation() : office, reader.readPurpose(asset.facts().purpose()));
    }

    private static List<Profile> withoutBoilerplate(List<Profile> profiles) {
        var subjects = new HashMap<String, Set<String>>();
        for (var p : profiles) if (!p.purpose().isEmpty() && !speaksOfName(p)) subjects.computeIfAbsent(p.purpose().key(), _ -> new HashSet<>()).add(p.slots().core().key());
        return profiles.stream().map(p -> isBoilerplate(p, subjects) ? p.withoutPurpose() : p).toList();
    }

    private static boolean isBoilerplate(Profile p, Map<String, Set<String>> subjects) {
        return !speaksOfName(p) && subjects.getOrDefault(p.purpose().key(), Set.of()).size() > MOST_SUBJECTS;
    }

    /// The purpose repeats what the name says, so it is no boilerplate however often it stands.
    private static boolean speaksOfName(Profile p) {
        var core = p.slots().core();
        return core.words().stream().anyMatch(w -> p.purpose().has(w.text())) || (core.signature() & p.purpose().signature()) != 0;
    }
}
