package org.qingqun.duplicate.score;

import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Word;
import org.qingqun.duplicate.text.Overlap;

/// How two purposes stand to each other and to the names, boilerplate aside.
///
/// @param likeness  0–1, of the two purposes; 0 where one says nothing
/// @param covered   0–1, how much of one name the other's purpose says
/// @param nickname  whether the purpose that covers belongs to a name that says nothing of its purpose (护苗)
/// @param bothSpeak whether there are two purposes
record PurposeComparison(double likeness, double covered, boolean nickname, boolean bothSpeak) {
    /// Words that tell less than this together say nothing of their own.
    private static final double TELLING = 1;

    static PurposeComparison of(Profile a, Profile b) {
        var left = a.purpose();
        var right = b.purpose();
        double there = cover(left, b.slots().core());
        double back = cover(right, a.slots().core());
        boolean nickname = there > 0.7 && isNickname(a) || back > 0.7 && isNickname(b);
        return new PurposeComparison(likeness(left, right), Math.max(there, back), nickname, !left.isEmpty() && !right.isEmpty());
    }

    /// The purposes share nothing, nor does one speak of the other's name.
    boolean strangers() {
        return bothSpeak && likeness < 0.15 && covered < 0.15;
    }

    private static double likeness(Core a, Core b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        if (a.key().equals(b.key())) return 1;
        var words = Residue.of(a, b).withoutSynonyms();
        double shared = Residue.weight(words.shared());
        if (shared < TELLING) return Overlap.dice(a.text(), b.text());
        double fewer = Math.min(a.weight(), b.weight());
        return Math.max(Overlap.dice(a.text(), b.text()), 0.95 * shared / fewer);
    }

    /// How much of what the name says stands in the purpose.
    private static double cover(Core purpose, Core name) {
        if (purpose.isEmpty() || name.isEmpty()) return 0;
        double said = 0;
        for (var word : name.words()) if (says(purpose, word)) said += word.weight();
        return said < TELLING ? 0 : said / name.weight();
    }

    private static boolean says(Core purpose, Word word) {
        return purpose.text().contains(word.text()) || purpose.plain().contains(word.text()) || purpose.words().stream().anyMatch(w -> Residue.alike(w, word));
    }

    private static boolean isNickname(Profile p) {
        var name = p.slots().core();
        return name.topics().isEmpty() && (name.signature() & p.purpose().signature()) == 0 && name.words().stream().noneMatch(w -> says(p.purpose(), w));
    }
}
