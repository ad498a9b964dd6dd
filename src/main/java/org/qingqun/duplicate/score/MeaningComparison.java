package org.qingqun.duplicate.score;

import java.util.Objects;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Siblings;
import org.qingqun.duplicate.text.Overlap;

/// How surely two names of other words mean one work, by what a model of language makes of names and purposes. The weights are those of a logistic regression
/// over the labelled pairs that share no words once the list of subjects is taken away, and over all other pairs of an office; `bench/duplicates weigh`
/// prints them.
///
/// @param names    0–1, how alike the two names are in meaning
/// @param written  0–1, how alike in writing: neighbouring subjects share their words (林木采伐审批, 林地占用审批)
/// @param subjects whether the lists know another subject of each
/// @param across   0–1, how alike one's name and the other's purpose are, at best
/// @param spoken   how many purposes there are; two of the same text count as none, since it may have been filled down
/// @param purposes what two purposes say; zeros where there are not two of their own
record MeaningComparison(double names, double written, boolean subjects, double across, int spoken, Purposes purposes) {
    /// Names alone never tell that other words mean the same: 早市 and 夜市 lie closer than 走鬼 and 流动摊贩.
    private static final MeaningComparison NAMES_ALONE = new MeaningComparison(0, 0, false, 0, 0, Purposes.NONE);
    private static final double LIKELY = 0.1;
    /// Names that share so much of their writing and differ in a word are neighbours, and the words that part them lie close: 牧区宅基地确权, 农区宅基地确权.
    private static final double NEIGHBOURS = 0.4;
    private static final double NICKNAME = 0.5;
    private static final double HALF_NICKNAME = 0.75;
    /// A shorter purpose (施工进度) may be anybody's.
    private static final int SAYS_ENOUGH = 6;
    private static final int TELLING_PURPOSE = 8;
    private static final double NAMED = 0.58;
    private static final double WORTH_A_LOOK = 0.52;

    /// @param meant   0–1, how alike the two are in meaning
    /// @param written 0–1, how alike in writing
    /// @param own     0–1, how alike the one that is less so is with its own name: little for a nickname (鲁班群)
    /// @param other   0–1, the same of the other
    /// @param length  characters of the shorter as it was written
    record Purposes(double meant, double written, double own, double other, int length) {
        static final Purposes NONE = new Purposes(0, 0, 0, 0, 0);

        /// A name that says little of its purpose tells nothing, so the purposes decide, if they share words too.
        double nicknamed() {
            if (own > NICKNAME || other > HALF_NICKNAME || length < SAYS_ENOUGH) return 0;
            if (meant >= 0.75 && written >= 0.2) return NAMED;
            return meant >= 0.6 && written >= 0.13 ? WORTH_A_LOOK : 0;
        }

        double odds() {
            return 2.6 * meant + 1.7 * (1 - own) * meant + 2.2 * written - 2.0 * own;
        }
    }

    /// How sure the model makes it that names of other words mean one work, on the scale of scores; 0 where it does not or is not to be asked.
    static double reach(Profile a, Profile b, CoreComparison core, SemanticSignal model) {
        if (!model.speaks() || !core.otherWords() || silent(a) || silent(b)) return 0;
        if (Siblings.tellApart(a.slots().core().siblings(), b.slots().core().siblings())) return 0;
        return of(a, b, core.kind() == SignalKind.TOPIC_DIFFERS, model).reach();
    }

    /// Names of the whole office, and of people, say nothing of a matter; what a nickname (大家庭) is about its purpose must say at length. Digits and emoji
    /// mean nothing.
    private static boolean silent(Profile p) {
        var name = p.slots().core().plain();
        if (!name.isEmpty() && !hasWords(name)) return true;
        return p.slots().core().isEmpty() && (p.slots().hasPeople() || p.purpose().plain().length() < TELLING_PURPOSE);
    }

    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isIdeographic(text.charAt(i))) return true;
        return false;
    }

    static MeaningComparison of(Profile a, Profile b, boolean subjects, SemanticSignal model) {
        var left = a.slots().core().plain();
        var right = b.slots().core().plain();
        boolean filledDown = a.purpose().plain().equals(b.purpose().plain());
        int spoken = filledDown ? 0 : says(a.purpose()) + says(b.purpose());
        if (spoken == 0) return NAMES_ALONE;
        double there = b.purpose().isEmpty() ? 0 : model.likeness(left, b.purpose().plain());
        double back = a.purpose().isEmpty() ? 0 : model.likeness(right, a.purpose().plain());
        var purposes = spoken < 2 ? Purposes.NONE : purposes(a, b, model);
        return new MeaningComparison(model.likeness(left, right), Overlap.dice(left, right), subjects, Math.max(there, back), spoken, purposes);
    }

    private static Purposes purposes(Profile a, Profile b, SemanticSignal model) {
        var left = a.purpose().plain();
        var right = b.purpose().plain();
        double there = model.likeness(a.slots().core().plain(), left);
        double back = model.likeness(b.slots().core().plain(), right);
        return new Purposes(model.likeness(left, right), Overlap.dice(left, right), Math.min(there, back), Math.max(there, back), Math.min(length(a), length(b)));
    }

    private static int length(Profile p) {
        return Objects.requireNonNullElse(p.asset().facts().purpose(), "").length();
    }

    private static int says(Core purpose) {
        return purpose.isEmpty() ? 0 : 1;
    }

    /// The logarithm of how much likelier they are one work than two.
    double odds() {
        double odds = -4.2 + 3.8 * names + 0.3 * written - (subjects ? 1.3 : 0);
        return switch (spoken) {
            case 0 -> odds;
            case 1 -> odds - 2.2 + 5.3 * across;
            default -> odds - 1.9 + 2.4 * across + purposes.odds();
        };
    }

    /// How sure that makes it, on the scale of scores; 0 where it does not.
    double reach() {
        return Math.max((written < NEIGHBOURS || spoken == 2 && written < 0.6) && odds() >= LIKELY ? WORTH_A_LOOK : 0, subjects ? 0 : purposes.nicknamed());
    }
}
