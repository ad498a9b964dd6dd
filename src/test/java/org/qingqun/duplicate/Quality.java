package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.qingqun.common.Keyed;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.LabelledPairs.Label;
import org.qingqun.duplicate.LabelledPairs.Part;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.rule.Evidence.Signal;

/// What the engine made of every labelled pair, and the figures over any choice of them.
final class Quality {
    /// A labelled pair with its verdict; a pair that was never compared scores 0.
    record Judged(Label label, double score, Band band, String why) {
        boolean found() {
            return band != Band.DIFFERENT;
        }
    }

    /// Right, wrong and missed, and the rates of them. Empty denominators give 1.
    record Counted(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    private final List<Judged> judged = new ArrayList<>();

    private final boolean vetoes;

    private Quality(boolean vetoes) {
        this.vetoes = vetoes;
    }

    /// The table as one inventory.
    static Quality together() {
        return of(true, true);
    }

    /// The same with a stage left out.
    static Quality of(boolean purposes, boolean vetoes) {
        var quality = new Quality(vetoes);
        quality.judge(purposes ? LabelledPairs.read() : LabelledPairs.read().withoutPurposes());
        return quality;
    }

    /// Each pair by itself.
    static Quality apart() {
        var quality = new Quality(true);
        LabelledPairs.readApart().forEach(quality::judge);
        return quality;
    }

    /// A table nothing was tuned on, as a register of its own.
    static Quality heldOut(Part part) {
        var quality = new Quality(true);
        quality.judge(LabelledPairs.readHeldOut(part));
        return quality;
    }

    static Quality heldOutApart(Part part) {
        var quality = new Quality(true);
        LabelledPairs.readHeldOutApart(part).forEach(quality::judge);
        return quality;
    }

    List<Judged> all(Predicate<Label> wanted) {
        return judged.stream().filter(j -> wanted.test(j.label())).toList();
    }

    List<Judged> part(Part part) {
        return all(l -> l.part() == part);
    }

    static Counted count(List<Judged> judged, Predicate<Judged> called) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var j : judged) {
            if (j.label().same() && called.test(j)) right++;
            else if (j.label().same()) missed++;
            else if (called.test(j)) wrong++;
        }
        return new Counted(right, wrong, missed);
    }

    /// Mean precision at each duplicate, the highest scores first; among equal scores look-alikes come first, so ties flatter nobody.
    static double averagePrecision(List<Judged> judged) {
        var ranked = judged.stream().sorted(Comparator.comparingDouble((Judged j) -> -j.score()).thenComparing(j -> j.label().same())).toList();
        double sum = 0;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) if (ranked.get(i).label().same()) sum += ++right / (double) (i + 1);
        return right == 0 ? 1 : sum / right;
    }

    private void judge(LabelledPairs table) {
        var pairs = new HashMap<Pair, DuplicatePair>();
        for (var p : new DuplicateEngine(Set.of()).compare(table.assets(), table.units(), 0, Progress.NONE).pairs()) pairs.put(new Pair(p.a(), p.b()), p);
        table.labels().forEach((pair, label) -> {
            var found = pairs.get(pair);
            judged.add(found == null ? new Judged(label, 0, Band.DIFFERENT, "never compared") : judged(label, found));
        });
    }

    private Judged judged(Label label, DuplicatePair found) {
        if (vetoes) return new Judged(label, found.score(), found.band(), why(found));
        double sum = Math.clamp(found.signals().stream().filter(s -> !Keyed.of(SignalKind.class, s.kind()).isVeto()).mapToDouble(Signal::weight).sum(), 0, 0.99);
        return new Judged(label, sum, DuplicateEngine.band(sum), why(found));
    }

    private static String why(DuplicatePair pair) {
        var why = new StringBuilder();
        for (var s : pair.signals()) why.append(" %s%+.2f(%s/%s)".formatted(s.kind(), s.weight(), Objects.requireNonNullElse(s.left(), ""), Objects.requireNonNullElse(s.right(), "")));
        return why.toString();
    }

    Map<String, List<Judged>> byKind(Part part) {
        var kinds = new java.util.TreeMap<String, List<Judged>>();
        for (var j : part(part)) kinds.computeIfAbsent((j.label().same() ? "+ " : "- ") + j.label().kind(), _ -> new ArrayList<>()).add(j);
        return kinds;
    }
}
