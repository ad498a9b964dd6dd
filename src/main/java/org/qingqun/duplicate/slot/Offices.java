package org.qingqun.duplicate.slot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Slip;

/// Names of offices beyond the word lists: short forms, slips of the pen, and what is no office at all.
public final class Offices {
    /// How names of offices end; what ends otherwise (附件2) is none.
    private static final Pattern OFFICE = Pattern.compile(".*(?:[局委办部院校学所站队会社司厂团处室科股组馆园行库店场台网]|政府|中心|高中|职高|职中|集团|支行|单位|机关)");
    private static final Pattern HOUSE = Pattern.compile(".*(?:小学|中学|学校|大学|学院|[党卫职技]校|医院|幼儿园|高中|职高|职中)");
    private static final Pattern SCHOOL = Pattern.compile(".*(?:小学|中学|幼儿园)");
    /// 卫校, 技校: short enough to be anything, were it no house.
    private static final Pattern SHORT_HOUSE = Pattern.compile(".[校院]");
    private static final Pattern SECTION = Pattern.compile("(.+(?:小学|中学|学校|大学|学院|党校|医院|高中|职高|职中)).{1,6}[处科股室办部]");
    private static final Pattern SHORT_SCHOOL = Pattern.compile(".{1,4}[小中幼]");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_SHORT = 8;
    private static final int MOST_WORDS = 3;
    /// What turns a subject into the office for it.
    private static final List<String> KINDS = List.of("局", "委", "办", "部", "院", "会", "大队", "中心", "馆", "站");

    private Offices() {}

    /// Whether two office names that no list knows are one office: 教体局 and 教育体育局.
    public static boolean same(String a, String b) {
        if (a.equals(b)) return true;
        var shorter = tail(a.length() <= b.length() ? a : b);
        var longer = tail(a.length() <= b.length() ? b : a);
        var listedA = Lexicon.offices().get(a);
        var listedB = Lexicon.offices().get(b);
        if (listedA != null && listedB != null) return listedA.equals(listedB);
        if (shorter.length() < SHORTEST && !SHORT_HOUSE.matcher(shorter).matches()) return false;
        if (shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) return false;
        return Overlap.abbreviates(shorter, longer) || longer.startsWith("第") && Overlap.abbreviates(shorter, longer.substring(1)); // 二职校 of 第二职业技术学校
    }

    /// The listed office meant by a name that is on no list: with another 和, misspelt by ear (民证局), or shortened.
    static Optional<String> meantBy(String name) {
        var joined = name.replace('与', '和').replace("及", "和");
        var exact = Lexicon.offices().get(joined);
        if (exact != null || joined.length() < SHORTEST) return Optional.ofNullable(exact);
        var meant = Lexicon.offices().entrySet().stream().filter(e -> Slip.between(joined, e.getKey()) || same(joined, e.getKey())).map(e -> e.getValue()).distinct().limit(2).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// Of how many words at the beginning of a name its own office is made, in fewer characters: 税局 for 税务局, 综执队 for 执法队 by its name in full
    /// (综合行政执法大队), 公资|中心 for 公共资源交易中心; 0 where they are no short form.
    static int leading(List<Word> words, String office) {
        var text = "";
        for (int count = 1; count <= Math.min(MOST_WORDS, words.size()); count++) {
            text += words.get(count - 1).text();
            if (shortens(text, office)) return count;
        }
        return 0;
    }

    private static boolean shortens(String word, String office) {
        if (word.length() < 2 || word.length() > LONGEST_SHORT) return false;
        if (shortensSchool(word, office)) return true;
        char last = word.charAt(word.length() - 1);
        for (var name : Lexicon.namesOf(office)) if (last == name.charAt(name.length() - 1) && (Overlap.abbreviates(word, name) || isEnd(word, name))) return OFFICE.matcher(word).matches();
        return false;
    }

    /// 二实小 of 第二实验小学: their short names end as no other office does.
    private static boolean shortensSchool(String word, String office) {
        return word.length() < office.length() && SCHOOL.matcher(office).matches() && SHORT_SCHOOL.matcher(word).matches() && Overlap.standsIn(word, office);
    }

    /// 交易中心 of 公共资源交易中心; not the bare 中心.
    private static boolean isEnd(String word, String name) {
        return word.length() >= SHORTEST_END && word.length() < name.length() && name.endsWith(word);
    }

    /// Whether a word is an office's name without its kind: 文旅 of the 文旅局, 消防 of the 消防大队.
    ///
    /// @param office by its first name in the word lists
    public static boolean isStem(String word, String office) {
        return Stems.OF.getOrDefault(office, Set.of()).contains(word);
    }

    /// The listed names of each office without their kinds; asked for nearly every pair.
    private static final class Stems {
        static final Map<String, Set<String>> OF = read();

        private static Map<String, Set<String>> read() {
            var stems = new HashMap<String, Set<String>>();
            Lexicon.offices().forEach((name, office) -> {
                for (var kind : KINDS)
                    if (name.endsWith(kind) && name.length() - kind.length() >= 2) stems.computeIfAbsent(office, _ -> new HashSet<>()).add(name.substring(0, name.length() - kind.length()));
            });
            return Map.copyOf(stems);
        }
    }

    /// Whether it is a school or hospital: offices that its groups name are its own (招生办 of a 中学).
    public static boolean isHouse(String office) {
        return HOUSE.matcher(office).matches();
    }

    /// The house that a section is of: 技师学院 of 技师学院就业处; the name itself where it is none.
    static String withoutSection(String office) {
        var m = SECTION.matcher(office);
        return m.matches() ? m.group(1) : office;
    }

    static boolean isOffice(String name) {
        return name.length() >= 2 && OFFICE.matcher(name).matches();
    }

    private static String tail(String office) {
        if (office.endsWith("委员会")) return office.substring(0, office.length() - 2);
        return office.endsWith("办公室") ? office.substring(0, office.length() - 2) : office;
    }
}
