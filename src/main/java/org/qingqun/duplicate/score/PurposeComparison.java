package org.qingqun.duplicate.score;

import java.util.HashSet;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.text.Overlap;

/// How alike two purposes are, boilerplate aside, counting also one's name against the other's purpose.
final class PurposeComparison {
    private PurposeComparison() {}

    /// 0–1; negative where one of the two says nothing.
    static double likeness(Profile a, Profile b) {
        var left = a.purpose();
        var right = b.purpose();
        if (left.isEmpty() || right.isEmpty()) return -1;
        return Math.max(ofCores(left, right), Math.max(0.9 * heldBy(a.slots().core(), right), 0.9 * heldBy(b.slots().core(), left)));
    }

    private static double ofCores(Core a, Core b) {
        if (a.key().equals(b.key())) return 1;
        return Math.max(Overlap.dice(a.text(), b.text()), shared(a, b));
    }

    /// Share of the words both have in the fewer words of the two.
    private static double shared(Core a, Core b) {
        var both = new HashSet<>(a.words());
        both.retainAll(b.words());
        int fewer = Math.min(a.words().size(), b.words().size());
        return fewer == 0 ? 0 : 0.9 * both.size() / fewer;
    }

    private static double heldBy(Core name, Core purpose) {
        return !name.isEmpty() && name.text().length() >= 2 && purpose.words().containsAll(name.words()) ? 1 : 0;
    }
}
