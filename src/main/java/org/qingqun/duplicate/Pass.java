package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.candidate.Candidates;
import org.qingqun.duplicate.score.Scorer;
import org.qingqun.duplicate.score.Vetoes;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.rule.Evidence.Signal;

/// One thread's comparisons, and what they found.
///
/// @param floor the lowest score to keep
record Pass(List<Profile> profiles, double floor, Set<Pair> notDuplicates, Scorer scorer, List<DuplicatePair> found) implements Candidates.Visitor {
    Pass(List<Profile> profiles, double floor, Set<Pair> notDuplicates) {
        this(profiles, floor, notDuplicates, new Scorer(), new ArrayList<>());
    }

    @Override public void compare(int first, int second) {
        var a = profiles.get(first);
        var b = profiles.get(second);
        if (!Scorer.worthScoring(a, b)) return;
        var veto = Vetoes.first(a, b);
        if ((veto.isPresent() && floor > Scorer.APART) || notDuplicates.contains(Pair.of(a.asset().id(), b.asset().id()))) return;
        keep(a, b, veto);
    }

    /// Also what shares too little to be worth it.
    void keep(int first, int second) {
        var a = profiles.get(first);
        var b = profiles.get(second);
        keep(a, b, Vetoes.first(a, b));
    }

    private void keep(Profile a, Profile b, Optional<Signal> veto) {
        scorer.score(a, b, veto, floor).ifPresent(scored -> {
            var band = scored.vetoed() ? Band.DIFFERENT : DuplicateEngine.band(scored.score());
            found.add(new DuplicatePair(a.asset().id(), b.asset().id(), scored.score(), band, scored.shared(), scored.signals()));
        });
    }
}
