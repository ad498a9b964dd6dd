package org.qingqun.duplicate.score;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Sound;

/// What two cores have in common and what each has for itself.
///
/// @param value  0–1, how surely the cores say the same by themselves
/// @param left   what only the first has
/// @param right  what only the second has
/// @param shared what both have
public record CoreComparison(SignalKind kind, double value, String left, String right, String shared) {
    private static final double EQUAL = 0.88;
    private static final double FOLDED = 0.85;
    private static final double REORDERED = 0.86;
    private static final double SOUND = 0.80;
    private static final double ABBREVIATED = 0.80;
    private static final double CONTAINED = 0.80;
    private static final double CONTAINED_FACET = 0.62;
    private static final double CONTAINED_TOPIC = 0.60;
    private static final double SUBSTITUTED = 0.25;
    private static final double PART_OF_OFFICE = 0.2;
    private static final double VAGUE = 0.55;

    /// @param plainA the first name's core as written, which tells a synonym from the same word
    static CoreComparison of(Core a, Core b, String plainA, String plainB) {
        var folded = ofWords(a, b, plainA, plainB);
        if (folded.kind != SignalKind.SUBSTITUTED || a.isEmpty() || b.isEmpty()) return folded;
        var written = ofText(a, b, plainA, plainB, "", List.of(plainA), List.of(plainB));
        return written.value > folded.value ? written : folded;
    }

    private static CoreComparison ofWords(Core a, Core b, String plainA, String plainB) {
        if (a.isEmpty() != b.isEmpty()) return new CoreComparison(SignalKind.SUBSTITUTED, PART_OF_OFFICE, plainA, plainB, "");
        if (a.key().equals(b.key())) {
            if (a.vague()) return new CoreComparison(SignalKind.CORE_EQUAL, VAGUE, "", "", plainA);
            return plainA.equals(plainB) ? new CoreComparison(SignalKind.CORE_EQUAL, EQUAL, "", "", plainA)
                    : new CoreComparison(SignalKind.SAME_TOPIC, FOLDED, plainA, plainB, a.text());
        }
        var left = new ArrayList<>(a.words());
        var right = new ArrayList<>(b.words());
        var shared = new ArrayList<String>();
        for (var word : a.words()) {
            if (right.remove(word)) {
                left.remove(word);
                shared.add(word);
            }
        }
        return ofText(a, b, String.join("", left), String.join("", right), String.join("", shared), left, right);
    }

    /// @param left  what the first has for itself, as one text and as words
    /// @param right the same of the second
    private static CoreComparison ofText(Core a, Core b, String left, String right, String shared, List<String> leftWords, List<String> rightWords) {
        if (left.isEmpty() || right.isEmpty()) return contained(a, b, left, right, shared, left.isEmpty() ? rightWords : leftWords);
        if (differentTopics(a, b)) return substituted(a, b, left, right, shared);
        if (Overlap.reordered(left, right)) return new CoreComparison(SignalKind.CORE_EQUAL, REORDERED, "", "", shared + left);
        if (Overlap.abbreviates(left, right) || Overlap.abbreviates(right, left))
            return new CoreComparison(SignalKind.CORE_ABBREVIATED, ABBREVIATED, left, right, shared);
        var rest = Overlap.residue(left, right);
        var common = shared + commonPart(left, rest.left());
        if (rest.left().isEmpty() && rest.right().isEmpty()) return new CoreComparison(SignalKind.CORE_EQUAL, REORDERED, "", "", common);
        if (Sound.alike(rest.left(), rest.right()) && left.length() >= 2) return new CoreComparison(SignalKind.SOUNDS_ALIKE, SOUND, left, right, common);
        boolean oneMore = !common.isEmpty() && (Overlap.standsIn(rest.left(), rest.right()) || Overlap.standsIn(rest.right(), rest.left()));
        return oneMore ? contained(a, b, rest.left(), rest.right(), common, rest.left().length() < rest.right().length() ? rightWords : leftWords)
                : substituted(a, b, left, right, shared);
    }

    /// One side says more. A new subject or another thing done about it may be another group; a mere attribute hardly is.
    private static CoreComparison contained(Core a, Core b, String left, String right, String shared, List<String> extra) {
        boolean leftIsLonger = left.length() > right.length();
        var longer = leftIsLonger ? a : b;
        var shorter = leftIsLonger ? b : a;
        boolean subject = extra.stream().anyMatch(longer.topics()::contains) && !shorter.topics().isEmpty();
        boolean facet = longer.facets().stream().anyMatch(f -> !shorter.facets().contains(f));
        double value = facet ? CONTAINED_FACET : subject ? CONTAINED_TOPIC : CONTAINED;
        if (shared.length() < 2) value -= 0.2;
        return new CoreComparison(SignalKind.CORE_CONTAINED, value - 0.02 * Math.max(0, left.length() + right.length() - 4), left, right, shared);
    }

    /// The thesaurus knows a subject of each, and not as one: no typo and no short form.
    private static boolean differentTopics(Core a, Core b) {
        return a.topics().stream().anyMatch(t -> !b.topics().contains(t)) && b.topics().stream().anyMatch(t -> !a.topics().contains(t));
    }

    private static CoreComparison substituted(Core a, Core b, String left, String right, String shared) {
        boolean subjects = differentTopics(a, b);
        double value = SUBSTITUTED + 0.15 * Overlap.dice(a.text(), b.text());
        return new CoreComparison(subjects ? SignalKind.TOPIC_DIFFERS : SignalKind.SUBSTITUTED, subjects ? value - 0.15 : value, left, right, shared);
    }

    /// What the residue left out of `whole`, in its order.
    private static String commonPart(String whole, String residue) {
        var rest = new StringBuilder();
        int at = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (at < residue.length() && residue.charAt(at) == c) at++;
            else rest.append(c);
        }
        return rest.toString();
    }
}
