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
/// @param told  pairs a person has answered: they are left to him
record Pass(List<Profile> profiles, double floor, Set<Pair> told, Scorer scorer, List<DuplicatePair> found) implements Candidates.Visitor {
    Pass(List<Profile> profiles, double floor, Set<Pair> told, Scorer scorer) {
        this(profiles, floor, told, scorer, new ArrayList<>());
    }

    @Override public void compare(int first, int second) {
        compare(profiles.get(first), profiles.get(second));
    }

    /// In any order.
    void compare(Profile one, Profile other) {
        if (!scorer.worthScoring(one, other)) return;
        boolean ordered = one.asset().id().compareTo(other.asset().id()) <= 0;
        var a = ordered ? one : other;
        var b = ordered ? other : one;
        var veto = Vetoes.first(a, b);
        if (veto.isPresent() && floor > Scorer.APART || !told.isEmpty() && told.contains(Pair.of(a.asset().id(), b.asset().id()))) return;
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
