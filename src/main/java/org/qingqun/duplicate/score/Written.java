package org.qingqun.duplicate.score;

import java.util.Optional;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Slip;
import org.qingqun.duplicate.text.Vocabulary;

/// What two cores say as they are written, whatever the lists make of their words: a wrong character or another order makes other words of one subject.
final class Written {
    /// Shorter texts are too easily another word.
    private static final int TELLING = 4;
    private static final int LONG = 5;
    /// A character that makes no word where the other makes one: it neither sounds nor looks alike.
    private static final double MISSPELT = 0.72;
    /// 敬老院 and 敬老院管理, though the lists know them as two subjects.
    private static final double ACTED_UPON = 0.74;

    private Written() {}

    /// The same characters in another order, or one character that must be a slip; empty where neither holds.
    static Optional<CoreComparison> compare(String left, String right) {
        if (left.length() != right.length() || left.length() < TELLING) return Optional.empty();
        if (Overlap.reordered(left, right)) return Optional.of(new CoreComparison(SignalKind.CORE_EQUAL, CoreComparison.REORDERED, "", "", left));
        int at = onlyDifference(left, right);
        if (at < 0 || Ordinals.tellApart(left.substring(at, at + 1), right.substring(at, at + 1))) return Optional.empty();
        var shared = left.substring(0, at) + left.substring(at + 1);
        boolean leftWord = Vocabulary.commonWordAt(left, at);
        boolean rightWord = Vocabulary.commonWordAt(right, at);
        boolean amongWords = at >= 2; // names of their own come first
        if (leftWord && rightWord || leftWord == rightWord && !amongWords) return Optional.empty();
        if (Slip.between(left.substring(at, at + 1), right.substring(at, at + 1))) return slip(CoreComparison.SOUND, left, right, shared);
        return leftWord != rightWord && left.length() >= LONG && amongWords ? slip(MISSPELT, left, right, shared) : Optional.empty();
    }

    /// Two whole names that differ by one character which must be a slip, wherever it stands: in what it is about or in whom it is for.
    static boolean isSlip(String name, String other) {
        return compare(name, other).filter(found -> found.kind() == SignalKind.SOUNDS_ALIKE).isPresent();
    }

    /// One text is the other with something put in, though the lists know the longer word as a subject of its own; empty where it is not.
    static Optional<CoreComparison> inserted(Core a, Core b) {
        var longer = a.plain().length() > b.plain().length() ? a : b;
        var shorter = longer == a ? b : a;
        var extra = extra(longer.plain(), shorter.plain());
        boolean action = longer.plain().equals(shorter.plain() + extra) && Lexicon.hardlyNarrows(extra);
        if (extra.isEmpty() || Internal.only(shorter) && !action || shorter.plain().length() < TELLING && !action) return Optional.empty();
        boolean facet = longer.facets().stream().anyMatch(f -> !shorter.facets().contains(f));
        double value = action ? ACTED_UPON : facet ? CoreComparison.OTHER_ACTION : CoreComparison.CONTAINED_TOPIC;
        return Optional.of(new CoreComparison(SignalKind.CORE_CONTAINED, value, longer == a ? extra : "", longer == b ? extra : "", shorter.plain()));
    }

    private static String extra(String longer, String shorter) {
        if (longer.length() == shorter.length() || longer.length() > CoreComparison.ENDLESS) return "";
        var rest = Overlap.residue(longer, shorter);
        return rest.right().isEmpty() ? rest.left() : "";
    }

    private static Optional<CoreComparison> slip(double value, String left, String right, String shared) {
        return Optional.of(new CoreComparison(SignalKind.SOUNDS_ALIKE, value, left, right, shared));
    }

    /// Where the texts differ if they do in one place only, else -1.
    private static int onlyDifference(String left, String right) {
        int found = -1;
        for (int i = 0; i < left.length(); i++) {
            if (left.charAt(i) == right.charAt(i)) continue;
            if (found >= 0) return -1;
            found = i;
        }
        return found;
    }
}
