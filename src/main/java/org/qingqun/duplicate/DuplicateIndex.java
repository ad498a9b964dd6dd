package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.candidate.Neighbours;
import org.qingqun.duplicate.score.Scorer;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitTree;

/// A register kept ready: what an asset added or edited resembles is found by looking at its scope alone. It finds what a comparison of the whole register
/// would find of it. For one thread; a new unit or another thesaurus needs a new index.
public final class DuplicateIndex {
    private final DuplicateEngine engine;
    private final Profiles reader;
    private final List<Profile> profiles;
    private final Neighbours neighbours;
    private final Map<AssetId, Integer> rows = new HashMap<>();
    private final Set<Pair> told;
    private final Scorer scorer;

    public DuplicateIndex(DuplicateEngine engine, List<Asset> assets, UnitTree units) {
        this.engine = engine;
        Lexicon.load();
        reader = new Profiles(assets.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList(), units, engine.thesaurus());
        profiles = new ArrayList<>(reader.all());
        neighbours = new Neighbours(profiles);
        for (int row = 0; row < profiles.size(); row++) rows.put(profiles.get(row).asset().id(), row);
        scorer = new Scorer(engine.model());
        told = new HashSet<>(engine.notDuplicates());
        told.addAll(engine.duplicates());
        assets.stream().limit(1).forEach(this::findAlike); // so that the first question waits for no class
    }

    /// Pairs of this asset with others of the register that are worth a look, the most alike first. The asset need not be in the register, nor as it is there.
    public List<DuplicatePair> findAlike(Asset asset) {
        var profile = reader.read(asset);
        var pass = new Pass(profiles, DuplicateEngine.REVIEW, told, scorer);
        for (int row : neighbours.of(profile)) if (!profiles.get(row).asset().id().equals(asset.id())) pass.compare(profile, profiles.get(row));
        var found = new ArrayList<>(pass.found());
        for (var pair : engine.duplicates()) if (pair.a().equals(asset.id()) || pair.b().equals(asset.id())) answered(pair, profile, found);
        found.sort(DuplicateEngine.STRONGEST);
        return found;
    }

    private void answered(Pair pair, Profile profile, List<DuplicatePair> found) {
        boolean first = pair.a().equals(profile.asset().id());
        var row = rows.get(first ? pair.b() : pair.a());
        if (row != null) found.add(first ? engine.answered(profile, profiles.get(row)) : engine.answered(profiles.get(row), profile));
    }

    /// Adds the asset or puts it in the place of what it was.
    public void put(Asset asset) {
        remove(asset.id());
        profiles.add(reader.read(asset));
        rows.put(asset.id(), profiles.size() - 1);
        neighbours.add(profiles.size() - 1);
    }

    /// What is no longer in the register resembles nothing. Nothing happens where it was not.
    public void remove(AssetId id) {
        var row = rows.remove(id);
        if (row != null) neighbours.remove(row);
    }
}
