package org.qingqun.duplicate.score;

import java.util.List;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Offices;
import org.qingqun.duplicate.slot.Siblings;
import org.qingqun.duplicate.slot.Word;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Slip;

/// What two cores have in common and what each has for itself.
///
/// @param value  0–1, how surely the cores say the same by themselves
/// @param left   what only the first has
/// @param right  what only the second has
/// @param shared what both have
public record CoreComparison(SignalKind kind, double value, String left, String right, String shared) {
    private static final double EQUAL = 0.88;
    private static final double FOLDED = 0.85;
    static final double REORDERED = 0.86;
    static final double SOUND = 0.80;
    private static final double ABBREVIATED = 0.80;
    private static final double MEANT = 0.78;
    private static final double CONTAINED = 0.86;
    private static final double CONTAINED_FACET = 0.62;
    static final double CONTAINED_TOPIC = 0.60;
    static final double OTHER_ACTION = 0.45;
    /// What is added at the end is rather another side of the matter (养老服务补贴) than what is put before (城区养老服务).
    private static final double ASPECT = 0.12;
    private static final double NAMES_OFFICE = 0.78;
    /// 党建办群 and 党建工作群 in the 党建办.
    private static final double WHOLE_OR_WORK = 0.58;
    private static final double TWO_ASPECTS = 0.15;
    private static final double SUBSTITUTED = 0.20;
    private static final double NUMBERED = 0.15;
    private static final double PART_OF_OFFICE = 0.2;
    /// So many characters in both are no names but stories; only where most of them agree is it worth looking closer.
    static final int ENDLESS = 48;
    private static final double MOSTLY_SHARED = 0.5;
    /// 酒驾查处 and 酒驾整治 are one thing.
    private static final String ENFORCED = "执法";
    private static final String CONTROLLED = "治理";
    private static final double VAGUE = 0.55;

    static CoreComparison of(Core a, Core b) {
        if (a.isEmpty() != b.isEmpty()) return new CoreComparison(SignalKind.SUBSTITUTED, PART_OF_OFFICE, a.plain(), b.plain(), "");
        var words = Residue.of(a, b);
        if (Siblings.tellApart(a.siblings(), b.siblings())) return substituted(words, true);
        if (a.key().equals(b.key())) return equal(a, b);
        if (Sites.tellApart(a.plain(), b.plain())) return new CoreComparison(SignalKind.TERRITORY_DIFFERS, NUMBERED, a.plain(), b.plain(), Residue.text(words.shared()));
        if (a.text().length() + b.text().length() > ENDLESS && words.overlap() < MOSTLY_SHARED) return substituted(words, differentTopics(a, b));
        var asWritten = Written.compare(a.plain(), b.plain());
        if (asWritten.isPresent()) return asWritten.get();
        var folded = ofWords(a, b, words);
        if (folded.kind == SignalKind.TOPIC_DIFFERS) return Written.inserted(a, b).orElse(folded);
        boolean unsure = folded.kind == SignalKind.SUBSTITUTED || folded.kind == SignalKind.CORE_CONTAINED;
        if (!unsure || a.isEmpty()) return folded;
        var written = ofTexts(a, b, a.plain(), b.plain(), "", words);
        if (written.kind == SignalKind.CORE_CONTAINED && folded.kind == SignalKind.CORE_CONTAINED) return folded;
        return written.value > folded.value || written.kind.isVeto() ? written : folded;
    }

    /// The same people with a subject on one side only (园长群, 幼儿园园长群) are likely one group.
    CoreComparison amongPeople(boolean same) {
        boolean whole = kind == SignalKind.SUBSTITUTED && shared.isEmpty() && (left.isEmpty() || right.isEmpty());
        return same && whole ? new CoreComparison(SignalKind.CORE_CONTAINED, CONTAINED_FACET, left, right, "") : this;
    }

    /// Only people on one side and what is done with them on the other: 护林员群 and 护林员管理群.
    CoreComparison aboutPeople(boolean about) {
        return about && kind == SignalKind.SUBSTITUTED && value == PART_OF_OFFICE ? new CoreComparison(SignalKind.CORE_CONTAINED, CONTAINED_TOPIC, left, right, "") : this;
    }

    /// The office both are of tells nothing: 退役军人服务体系 beside 服务体系 in the 退役军人局 is the same, 水上交通 beside 交通 in the 交通局 is not.
    CoreComparison within(String office) {
        boolean whole = kind == SignalKind.SUBSTITUTED && value == PART_OF_OFFICE && Offices.isStem(left + right, office);
        if (whole) return new CoreComparison(SignalKind.CORE_CONTAINED, WHOLE_OR_WORK, left, right, "");
        if (kind != SignalKind.CORE_CONTAINED || office.isEmpty()) return this;
        if (sharesOnly(office)) return new CoreComparison(kind, Math.min(value, OTHER_ACTION), left, right, shared);
        return value < NAMES_OFFICE && !shared.isEmpty() && Offices.isStem(left + right, office) ? new CoreComparison(kind, NAMES_OFFICE, left, right, shared) : this;
    }

    /// Whether one says more, and what both have is no more than the office itself: 气象 and 气象预警叫应 in the 气象局.
    boolean sharesOnly(String office) {
        if (office.isEmpty()) return false;
        if (kind == SignalKind.TOPIC_DIFFERS) return Offices.isStem(left, office) || Offices.isStem(right, office);
        return kind == SignalKind.CORE_CONTAINED && Offices.isStem(shared, office);
    }

    /// Whether what only one name says stands in the other's purpose.
    boolean saysMore(Core purpose, Core other) {
        return !right.isEmpty() && purpose.plain().contains(right) || !left.isEmpty() && other.plain().contains(left);
    }

    /// The whole office in full and in short, as accounts are called: 青岚消防 and 青岚县消防救援大队.
    CoreComparison asPresenceOf(String office) {
        boolean whole = kind == SignalKind.SUBSTITUTED && value == PART_OF_OFFICE && Offices.isStem(left + right, office);
        return whole ? new CoreComparison(SignalKind.CORE_CONTAINED, NAMES_OFFICE, left, right, "") : this;
    }

    /// Whether each name says something the other does not, so that only what the words mean may bring them together.
    boolean otherWords() {
        return kind == SignalKind.SUBSTITUTED || kind == SignalKind.TOPIC_DIFFERS;
    }

    /// Whether it is more than a part of each that both have.
    boolean alike() {
        return value >= 0.5;
    }

    private static CoreComparison equal(Core a, Core b) {
        if (a.vague()) return new CoreComparison(SignalKind.CORE_EQUAL, VAGUE, "", "", a.plain());
        if (a.plain().equals(b.plain())) return new CoreComparison(SignalKind.CORE_EQUAL, EQUAL, "", "", a.plain());
        return new CoreComparison(SignalKind.SAME_TOPIC, FOLDED, a.plain(), b.plain(), a.text());
    }

    private static CoreComparison ofWords(Core a, Core b, Residue words) {
        if (words.oneSided()) return contained(a, b, words, 0);
        var there = ofTexts(a, b, Residue.text(words.left()), Residue.text(words.right()), Residue.text(words.shared()), words);
        if (there.kind != SignalKind.SUBSTITUTED && there.kind != SignalKind.TOPIC_DIFFERS) return there;
        var meant = words.recut().withoutSynonyms();
        if (meant.left().isEmpty() && meant.right().isEmpty())
            return new CoreComparison(SignalKind.MEANS_ALIKE, MEANT, Residue.text(words.left()), Residue.text(words.right()), Residue.text(words.shared()));
        if (meant.oneSided()) return contained(a, b, meant, 0.06);
        return substituted(a, b, meant);
    }

    /// @param left  what the first has for itself, as one text
    /// @param right the same of the second
    private static CoreComparison ofTexts(Core a, Core b, String left, String right, String shared, Residue words) {
        if (differentTopics(a, b)) return substituted(a, b, words);
        if (Overlap.reordered(left, right)) return new CoreComparison(SignalKind.CORE_EQUAL, REORDERED, "", "", shared + left);
        if (Overlap.abbreviates(left, right) || Overlap.abbreviates(right, left))
            return new CoreComparison(SignalKind.CORE_ABBREVIATED, ABBREVIATED, left, right, shared);
        var rest = Overlap.residue(left, right);
        if (Ordinals.tellApart(rest.left(), rest.right())) return new CoreComparison(SignalKind.SERIAL_DIFFERS, NUMBERED, rest.left(), rest.right(), shared);
        var common = shared + Overlap.commonPart(left, rest.left());
        if (rest.left().isEmpty() && rest.right().isEmpty()) return new CoreComparison(SignalKind.CORE_EQUAL, REORDERED, "", "", common);
        if (Slip.between(rest.left(), rest.right()) && left.length() >= 2) return new CoreComparison(SignalKind.SOUNDS_ALIKE, SOUND, left, right, common);
        if (common.length() >= 2 && (rest.left().isEmpty() || rest.right().isEmpty())) {
            double extra = 0.06 * (rest.left().length() + rest.right().length());
            return new CoreComparison(SignalKind.CORE_CONTAINED, Math.max(OTHER_ACTION, CONTAINED - extra), rest.left(), rest.right(), common);
        }
        return substituted(a, b, words);
    }

    /// One side says more. A new subject or another thing done about it may be another group; a mere attribute hardly is.
    private static CoreComparison contained(Core a, Core b, Residue words, double less) {
        var longer = words.right().isEmpty() ? a : b;
        var shorter = longer == a ? b : a;
        var extra = words.right().isEmpty() ? words.left() : words.right();
        if (Internal.only(shorter) && anySubject(extra)) return substituted(words, true);
        double value = contained(longer, shorter, extra, Residue.weight(words.shared())) - less;
        if (extra.contains(longer.words().getLast()) && twoAspects(a.plain(), b.plain())) value -= TWO_ASPECTS;
        return new CoreComparison(SignalKind.CORE_CONTAINED, value, Residue.text(words.left()), Residue.text(words.right()), Residue.text(words.shared()));
    }

    private static double contained(Core longer, Core shorter, List<Word> extra, double shared) {
        boolean facet = longer.facets().stream().anyMatch(f -> !shorter.facets().contains(f) && !(f.equals(ENFORCED) && shorter.actions().contains(CONTROLLED)));
        if (facet) return shorter.actions().isEmpty() ? CONTAINED_FACET : OTHER_ACTION;
        if (anySubject(extra) && !shorter.topics().isEmpty()) return CONTAINED_TOPIC;
        double aspect = extra.contains(longer.words().getLast()) ? ASPECT : 0;
        return Math.max(OTHER_ACTION, CONTAINED - aspect - 0.12 * Residue.weight(extra) / Math.max(0.3, shared));
    }

    private static boolean anySubject(List<Word> words) {
        return words.stream().anyMatch(w -> w.sort() == Word.Sort.TOPIC);
    }

    /// As written both go on after the same beginning, so the lists folded one side's aspect away: 燃气安全 and 燃气价格.
    private static boolean twoAspects(String left, String right) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) same++;
        if (same < 2 || same == left.length() || same == right.length()) return false;
        var rest = Overlap.residue(left.substring(same), right.substring(same));
        return rest.left().length() == left.length() - same;
    }

    /// The thesaurus knows a subject of each, and not as one: no typo and no short form.
    private static boolean differentTopics(Core a, Core b) {
        return a.topics().stream().anyMatch(t -> !b.has(t)) && b.topics().stream().anyMatch(t -> !a.has(t));
    }

    private static CoreComparison substituted(Core a, Core b, Residue words) {
        return substituted(words, differentTopics(a, b));
    }

    private static CoreComparison substituted(Residue words, boolean subjects) {
        double value = SUBSTITUTED + 0.3 * words.overlap();
        return new CoreComparison(subjects ? SignalKind.TOPIC_DIFFERS : SignalKind.SUBSTITUTED, subjects ? value - 0.15 : value,
                Residue.text(words.left()), Residue.text(words.right()), Residue.text(words.shared()));
    }
}
