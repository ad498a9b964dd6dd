package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qingqun.common.Progress;
import org.qingqun.common.Slices;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.candidate.Candidates;
import org.qingqun.duplicate.candidate.Candidates.Block;
import org.qingqun.duplicate.candidate.Identical;
import org.qingqun.duplicate.score.Scorer;
import org.qingqun.duplicate.score.SemanticSignal;
import org.qingqun.duplicate.score.Vetoes;
import org.qingqun.duplicate.score.WordMeanings;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitTree;

/// Finds assets that do the same work: names into slots, pairs by scope, vetoes, scores, clusters. The same inventory gives the same result in
/// any order of its rows.
///
/// @param notDuplicates what a person has said to be different: such a pair is never found again
/// @param duplicates    what a person has said to be the same: such a pair is always found
/// @param thesaurus     words a user taught
public record DuplicateEngine(Set<Pair> notDuplicates, Set<Pair> duplicates, Thesaurus thesaurus, SemanticSignal model) {
    /// From here on a pair counts as a duplicate.
    public static final double DUPLICATE = 0.60;
    /// From here on it is worth a look.
    public static final double REVIEW = 0.52;
    private static final int CHUNKS = 16;
    static final Comparator<DuplicatePair> STRONGEST = DuplicateEngine::strongest;

    public DuplicateEngine {
        notDuplicates = Set.copyOf(notDuplicates);
        duplicates = Set.copyOf(duplicates);
    }

    private static int strongest(DuplicatePair one, DuplicatePair other) {
        int byScore = Double.compare(other.score(), one.score());
        if (byScore != 0) return byScore;
        int byFirst = one.a().compareTo(other.a());
        return byFirst != 0 ? byFirst : one.b().compareTo(other.b());
    }

    /// Nobody taught anything else.
    public DuplicateEngine(Set<Pair> notDuplicates) {
        this(notDuplicates, Set.of(), Thesaurus.NONE, new WordMeanings());
    }

    public static Band band(double score) {
        if (score >= DUPLICATE) return Band.DUPLICATE;
        return score >= REVIEW ? Band.REVIEW : Band.DIFFERENT;
    }

    /// @param min the lowest score to keep in `pairs`; from `Scorer.APART` down those come too that only a veto keeps apart
    /// @throws org.qingqun.common.ExpectedException `CANCELLED`
    public Comparison compare(List<Asset> assets, UnitTree units, double min, Progress progress) {
        Lexicon.load();
        var profiles = new Profiles(assets.stream().sorted(Comparator.comparing(Asset::id)).toList(), units, thesaurus).all();
        double floor = Math.min(min, REVIEW);
        var identical = Identical.of(profiles);
        var told = new HashSet<>(notDuplicates);
        told.addAll(duplicates);
        var scorer = new Scorer(model);
        var starred = new Pass(profiles, floor, told, scorer);
        identical.followers().forEach((first, rows) -> rows.forEach(row -> starred.compare(first, row)));
        var blocks = new Candidates(profiles, floor <= Scorer.APART).blocks(identical.members());
        var pairs = new ArrayList<>(chunks(blocks).parallelStream().flatMap(chunk -> found(chunk, new Pass(profiles, floor, told, scorer), progress)).toList());
        progress.checkCancelled();
        pairs.addAll(answered(profiles));
        pairs.sort(STRONGEST);
        var clusters = new Clusters(profiles).of(pairs, starred.found());
        pairs.addAll(starred.found());
        return new Comparison(pairs.stream().filter(p -> p.score() >= min).sorted(STRONGEST).toList(), clusters);
    }

    /// Every pair of a few that a person put side by side, however little they share and whatever was said before, the most alike first.
    ///
    /// @param few by id
    List<DuplicatePair> compareEach(List<Profile> few) {
        var pass = new Pass(few, -Double.MAX_VALUE, Set.of(), new Scorer(model));
        for (int i = 0; i < few.size(); i++) for (int j = i + 1; j < few.size(); j++) pass.keep(i, j);
        return pass.found().stream().sorted(STRONGEST).toList();
    }

    /// What a person called the same, with what the comparison makes of it.
    private List<DuplicatePair> answered(List<Profile> profiles) {
        if (duplicates.isEmpty()) return List.of();
        var byId = new HashMap<AssetId, Profile>();
        for (var profile : profiles) byId.put(profile.asset().id(), profile);
        return duplicates.stream().filter(pair -> byId.containsKey(pair.a()) && byId.containsKey(pair.b()))
                .map(pair -> answered(Objects.requireNonNull(byId.get(pair.a())), Objects.requireNonNull(byId.get(pair.b()))))
                .toList();
    }

    DuplicatePair answered(Profile a, Profile b) {
        var scored = new Scorer(model).answeredSame(a, b, Vetoes.first(a, b));
        return new DuplicatePair(a.asset().id(), b.asset().id(), scored.score(), Band.DUPLICATE, scored.shared(), scored.signals());
    }

    private static Stream<DuplicatePair> found(List<Block> blocks, Pass pass, Progress progress) {
        for (var block : blocks) if (!progress.isCancelled()) block.forEach(pass);
        return pass.found().stream();
    }

    /// Blocks in few chunks: threads share the work, and each can remember what it compared.
    private static List<List<Block>> chunks(List<Block> blocks) {
        return Slices.of(blocks, 1 + blocks.size() / CHUNKS);
    }
}
