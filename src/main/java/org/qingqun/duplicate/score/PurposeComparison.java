package org.qingqun.duplicate.score;

import java.util.List;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Word;
import org.qingqun.duplicate.text.Overlap;

/// How two purposes stand to each other and to the names, boilerplate aside.
///
/// @param likeness  0–1, of the two purposes; 0 where one says nothing
/// @param covered   0–1, how much of what only one name says stands in the other's purpose
/// @param nickname  whether one name says nothing of its own purpose (护苗)
/// @param bothSpeak whether there are two purposes
/// @param eachItsOwn whether each purpose says its name with something else before it (龙门引水工程, 金沙引水工程)
/// @param bothNicknames whether neither name says anything of its purpose: then it may be anybody's (业务指导)
/// @param eachSaysItsOwn whether each purpose says something that only its own name has
/// @param nameless   whether one name says nothing at all (一家亲)
/// @param telling    how much the purpose that says less tells
/// @param written    as `covered`, by the characters alone
/// @param akin       whether the names have two or more characters in common
record PurposeComparison(double likeness, double covered, boolean nickname, boolean bothSpeak, boolean eachItsOwn, boolean eachSaysItsOwn,
        boolean bothNicknames, boolean nameless, double telling, double written, boolean akin) {
    /// Neither says anything.
    static final PurposeComparison NONE = new PurposeComparison(0, 0, false, false, false, false, false, false, 0, 0, false);
    /// Words that tell less than this together say nothing of their own.
    private static final double TELLING = 1;
    private static final int SHORTEST = 3;
    /// A shorter purpose (养殖) stands in names of quite different work.
    private static final int SAYS_A_NAME = 4;
    private static final int SAYS_ENOUGH = 6;
    private static final double FACET = 0.6;
    private static final double MOSTLY = 0.7;
    private static final double ALIKE = 0.75;
    private static final double NOT_APART = 0.4;
    private static final double TELLS_SOMETHING = 2;
    private static final double TELLS_MUCH = 3;
    private static final double TELLS_ALL = 4.5;
    private static final double RELATED_AND_NAMED = 0.66;
    private static final double IN_OTHER_WORDS = 0.99;
    private static final double WHOLLY = 0.95;
    private static final double WHOLLY_NAMED = 0.72;
    private static final double NAMED = 0.60;
    private static final double RELATED = 0.58;
    private static final double UNRELATED = 0.57;

    static PurposeComparison of(Profile a, Profile b) {
        var left = a.purpose();
        var right = b.purpose();
        var words = Residue.of(a.slots().core(), b.slots().core()).recut();
        double likeness = likeness(left, right);
        var written = Overlap.residue(a.slots().core().plain(), b.slots().core().plain());
        double thereWritten = cover(left, written.right());
        double backWritten = cover(right, written.left());
        double there = Math.max(cover(left, words.right()), thereWritten);
        double back = Math.max(cover(right, words.left()), backWritten);
        if (tells(a, b) || tells(b, a)) there = Math.max(there, MOSTLY);
        boolean said = likeness >= MOSTLY;
        boolean nickname = (said || there >= MOSTLY) && isNickname(a) || (said || back >= MOSTLY) && isNickname(b);
        boolean own = words.left().stream().anyMatch(w -> says(left, w)) && words.right().stream().anyMatch(w -> says(right, w));
        boolean repeated = echo(words, left, right) || left.key().equals(a.slots().core().key()) && right.key().equals(b.slots().core().key());
        return new PurposeComparison(likeness, Math.max(there, back), nickname, !left.isEmpty() && !right.isEmpty(), eachItsOwn(a, b), own, nickname && isNickname(a) && isNickname(b),
                a.slots().core().isEmpty() || b.slots().core().isEmpty(), repeated ? 0 : Math.min(left.weight(), right.weight()), Math.max(thereWritten, backWritten),
                written.left().length() < a.slots().core().plain().length());
    }

    /// Whether one's purpose is what the other is called, and more than its own name says: 增设电梯 of 老旧小区加装电梯群 beside 既有住宅增设电梯群.
    private static boolean tells(Profile silent, Profile named) {
        var purpose = silent.purpose().plain();
        if (purpose.length() < SAYS_A_NAME || !Overlap.residue(purpose, named.slots().core().plain()).left().isEmpty()) return false;
        return Overlap.residue(purpose, silent.slots().core().plain()).left().length() >= 2;
    }

    /// Both purposes say no more than what both names say anyway.
    private static boolean echo(Residue names, Core left, Core right) {
        return left.key().equals(right.key()) && left.words().stream().allMatch(w -> names.shared().stream().anyMatch(s -> s.text().equals(w.text())));
    }

    private static boolean eachItsOwn(Profile a, Profile b) {
        var left = before(a);
        var right = before(b);
        return left.length() >= 2 && right.length() >= 2 && Overlap.dice(left, right) == 0;
    }

    /// What a purpose says before it repeats its name.
    private static String before(Profile p) {
        var name = p.slots().core().plain();
        int at = name.isEmpty() ? -1 : p.purpose().plain().indexOf(name);
        return at < 0 ? "" : p.purpose().plain().substring(0, at);
    }

    /// How sure they make it that names of other words mean the same work, 0 where they do not.
    double reach(CoreComparison core) {
        if (core.kind().isVeto()) return 0;
        if (core.kind() == SignalKind.TOPIC_DIFFERS) return covered >= MOSTLY && explained() ? NAMED : 0;
        boolean related = !core.shared().isEmpty();
        if (nickname) return nicknamed();
        if (covered >= WHOLLY && !core.shared().isEmpty()) return WHOLLY_NAMED;
        if (covered >= MOSTLY) return related ? RELATED_AND_NAMED : NAMED;
        if (eachSaysItsOwn || likeness < ALIKE) return 0;
        if (related) return telling == 0 && core.kind() == SignalKind.CORE_CONTAINED ? 0 : RELATED;
        return telling >= TELLS_MUCH ? UNRELATED : 0;
    }

    /// Where the lists know a subject of each name, a purpose that says the other's counts only if the other purpose does not speak of something else
    /// (春风行动 and 创业贷款), and if it was not just filled down a column.
    private boolean explained() {
        if (likeness == 1) return akin && covered >= WHOLLY;
        return !bothSpeak || !(eachSaysItsOwn && likeness < ALIKE) && Math.max(written, likeness) >= NOT_APART;
    }

    /// Whether one text for both says nothing of them: it is short, and neither name stands in it (治安管理 of 旅馆业 and 典当业).
    boolean filledDown() {
        return covered < MOSTLY && telling < TELLS_ALL;
    }

    private double nicknamed() {
        if (nameless) return covered >= MOSTLY && likeness >= FACET ? NAMED : 0;
        if (covered >= MOSTLY) return likeness >= FACET ? 0.78 : 0.74;
        return telling < TELLS_SOMETHING ? 0 : RELATED;
    }

    /// The purposes share nothing, nor does one speak of the other's name.
    boolean strangers() {
        return bothSpeak && likeness < 0.15 && covered < 0.15;
    }

    private static double likeness(Core a, Core b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        if (a.key().equals(b.key())) return a.plain().equals(b.plain()) ? 1 : IN_OTHER_WORDS;
        var words = Residue.of(a, b).recut().withoutSynonyms();
        double shared = Residue.weight(words.shared());
        if (shared < TELLING) return Math.max(Overlap.dice(a.text(), b.text()), Overlap.dice(a.plain(), b.plain()));
        double fewer = Math.min(a.weight(), b.weight());
        return Math.max(Math.max(Overlap.dice(a.text(), b.text()), asWritten(a.plain(), b.plain())), 0.95 * shared / fewer);
    }

    /// How much of the shorter stands in the longer, in pieces of two and more characters: the lists cut 假期托管 and 暑假托管服务 in different places.
    private static double asWritten(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        if (shorter < SAYS_ENOUGH) return 0;
        var rest = Overlap.residue(left, right);
        return 1 - (left.length() == shorter ? rest.left() : rest.right()).length() / (double) shorter;
    }

    /// How much of what only a name says stands in the other's purpose.
    private static double cover(Core purpose, List<Word> own) {
        if (purpose.isEmpty() || own.isEmpty()) return 0;
        double all = Residue.weight(own);
        double said = 0;
        for (var word : own) if (says(purpose, word)) said += word.weight();
        return all < FACET ? 0 : said / all;
    }

    /// The same as written, whatever the lists make of its words: pieces of two and more characters count.
    private static double cover(Core purpose, String own) {
        if (purpose.isEmpty() || own.length() < SHORTEST) return 0;
        return 1 - Overlap.residue(purpose.plain(), own).right().length() / (double) own.length();
    }

    private static boolean says(Core purpose, Word word) {
        return purpose.text().contains(word.text()) || purpose.plain().contains(word.text()) || purpose.words().stream().anyMatch(w -> Residue.alike(w, word));
    }

    private static boolean isNickname(Profile p) {
        var name = p.slots().core();
        return !p.purpose().isEmpty() && name.topics().isEmpty() && !name.print().mayShare(p.purpose().print())
                && name.words().stream().noneMatch(w -> says(p.purpose(), w));
    }
}
