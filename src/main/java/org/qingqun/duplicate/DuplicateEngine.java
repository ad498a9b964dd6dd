package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.candidate.Candidates;
import org.qingqun.duplicate.candidate.Identical;
import org.qingqun.duplicate.score.Scorer;
import org.qingqun.duplicate.score.Vetoes;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitTree;

/// Finds assets that do the same work: names into slots, pairs by scope, vetoes, scores, clusters. The same inventory gives the same result in
/// any order of its rows.
///
/// @param notDuplicates what a person has said to be different: such a pair is never found again
public record DuplicateEngine(Set<Pair> notDuplicates) {
    /// From here on a pair counts as a duplicate.
    public static final double DUPLICATE = 0.75;
    /// From here on it is worth a look.
    public static final double REVIEW = 0.55;
    static final Comparator<DuplicatePair> STRONGEST = Comparator.comparingDouble((DuplicatePair p) -> -p.score())
            .thenComparing(DuplicatePair::a).thenComparing(DuplicatePair::b);

    public DuplicateEngine {
        notDuplicates = Set.copyOf(notDuplicates);
    }

    public static Band band(double score) {
        if (score >= DUPLICATE) return Band.DUPLICATE;
        return score >= REVIEW ? Band.REVIEW : Band.DIFFERENT;
    }

    /// @param min the lowest score to keep in `pairs`; from `Scorer.APART` down those come too that only a veto keeps apart
    /// @throws org.qingqun.common.ExpectedException `CANCELLED`
    public Comparison compare(List<Asset> assets, UnitTree units, double min, Progress progress) {
        var profiles = Profiles.read(assets.stream().sorted(Comparator.comparing(Asset::id)).toList(), units);
        double floor = Math.min(min, REVIEW);
        var identical = Identical.of(profiles);
        var starred = new ArrayList<DuplicatePair>();
        identical.followers().forEach((first, rows) -> rows.forEach(row -> score(profiles.get(first), profiles.get(row), floor, starred)));
        var pairs = new ArrayList<DuplicatePair>();
        new Candidates(profiles).forEach(identical.members(), (a, b) -> {
            progress.checkCancelled();
            score(profiles.get(a), profiles.get(b), floor, pairs);
        });
        pairs.sort(STRONGEST);
        var clusters = new Clusters(profiles).of(pairs, starred);
        pairs.addAll(starred);
        return new Comparison(pairs.stream().filter(p -> p.score() >= min).sorted(STRONGEST).toList(), clusters);
    }

    /// Every pair of a few that a person put side by side, however little they share, the most alike first.
    ///
    /// @param few by id
    List<DuplicatePair> compareEach(List<Profile> few) {
        var pairs = new ArrayList<DuplicatePair>();
        for (int i = 0; i < few.size(); i++) for (int j = i + 1; j < few.size(); j++)
            pairs.add(pair(few.get(i), few.get(j), Scorer.score(few.get(i), few.get(j), Vetoes.first(few.get(i), few.get(j)))));
        pairs.sort(STRONGEST);
        return pairs;
    }

    private void score(Profile a, Profile b, double floor, List<DuplicatePair> pairs) {
        if (!Scorer.worthScoring(a, b) || notDuplicates.contains(Pair.of(a.asset().id(), b.asset().id()))) return;
        var veto = Vetoes.first(a, b);
        if (veto.isPresent() && floor > Scorer.APART) return;
        var scored = Scorer.score(a, b, veto);
        if (scored.score() >= floor) pairs.add(pair(a, b, scored));
    }

    private static DuplicatePair pair(Profile a, Profile b, Scorer.Scored scored) {
        var band = scored.vetoed() ? Band.DIFFERENT : band(scored.score());
        return new DuplicatePair(a.asset().id(), b.asset().id(), scored.score(), band, scored.shared(), scored.signals());
    }
}
