package org.qingqun.duplicate.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingqun.duplicate.LabelledPairs;
import org.qingqun.duplicate.LabelledPairs.Label;
import org.qingqun.duplicate.LabelledPairs.Part;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.AssetId;

/// Prints the weights of `MeaningComparison`: a logistic regression over pairs that nothing else brings together. `bench/duplicates weigh` runs it without the
/// list of subjects, or hardly any duplicate would be left to learn from. Unlabelled pairs of one office count as different, a tenth each.
final class MeaningFit {
    private static final List<Part> TABLES = List.of(Part.HELD_OUT, Part.CONFIRM, Part.FRESH, Part.SEALED, Part.SECOND, Part.THIRD, Part.FOURTH, Part.FIFTH, Part.SIXTH, Part.SEVENTH,
            Part.EIGHTH, Part.NINTH);
    private static final List<String> NAMES = List.of("constant", "names", "written", "one purpose", "across of one", "two purposes", "across of two", "meant", "nickname", "own", "purposes written");
    private static final double UNLABELLED = 0.1;
    private static final double RIDGE = 0.5;
    private static final int ROUNDS = 20_000;
    private static final double STEP = 0.002;

    private record Case(double[] features, double same, double weight) {}

    private final SemanticSignal model = new WordMeanings();
    private final Scorer scorer = new Scorer(SemanticSignal.NONE);
    private final List<Case> cases = new ArrayList<>();

    private MeaningFit() {}

    public static void main(String[] args) {
        var fit = new MeaningFit();
        fit.learn(LabelledPairs.read());
        for (var table : TABLES) fit.learn(LabelledPairs.readHeldOut(table));
        var weights = fit.weights();
        System.out.printf(Locale.ROOT, "%d pairs, %.0f the same%n", fit.cases.size(), fit.cases.stream().mapToDouble(Case::same).sum());
        for (int i = 0; i < weights.length; i++) System.out.printf(Locale.ROOT, "%-18s %5.1f%n", NAMES.get(i), weights[i]);
    }

    private void learn(LabelledPairs table) {
        var profiles = new HashMap<AssetId, Profile>();
        for (var profile : Profiles.read(table.assets(), table.units())) profiles.put(profile.asset().id(), profile);
        var all = List.copyOf(profiles.values());
        table.labels().forEach((pair, label) -> learn(profiles.get(pair.a()), profiles.get(pair.b()), label.same() ? 1 : 0, 1));
        for (int i = 0; i < all.size(); i++) for (int j = i + 1; j < all.size(); j++) unlabelled(all.get(i), all.get(j), table.labels());
    }

    private void unlabelled(Profile a, Profile b, Map<Pair, Label> labels) {
        if (!a.scope().equals(b.scope()) || labels.containsKey(Pair.of(a.asset().id(), b.asset().id())) || !scorer.worthScoring(a, b)) return;
        learn(a, b, 0, UNLABELLED);
    }

    private void learn(Profile a, Profile b, double same, double weight) {
        if (a.slots().core().isEmpty() || b.slots().core().isEmpty()) return;
        var scored = scorer.score(a, b, Vetoes.first(a, b));
        if (scored.vetoed() || scored.score() >= 0.52) return;
        var found = MeaningComparison.of(a, b, false, model);
        if (found.spoken() > 0) cases.add(new Case(features(found), same, weight));
    }

    private static double[] features(MeaningComparison found) {
        int two = found.spoken() - 1;
        int one = 1 - two;
        var purposes = found.purposes();
        return new double[] {1, found.names(), found.written(), one, one * found.across(), two, two * found.across(), purposes.meant(), (1 - purposes.own()) * purposes.meant(), purposes.own(),
                purposes.written()};
    }

    private double[] weights() {
        var weights = new double[NAMES.size()];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[weights.length];
            for (int i = 0; i < slope.length; i++) slope[i] = RIDGE * weights[i];
            for (var one : cases) {
                double odds = 0;
                for (int i = 0; i < weights.length; i++) odds += weights[i] * one.features[i];
                double off = one.weight * (1 / (1 + Math.exp(-odds)) - one.same);
                for (int i = 0; i < slope.length; i++) slope[i] += off * one.features[i];
            }
            for (int i = 0; i < weights.length; i++) weights[i] -= STEP * slope[i];
        }
        return weights;
    }
}
