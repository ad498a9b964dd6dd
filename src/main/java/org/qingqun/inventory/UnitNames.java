package org.qingqun.inventory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Finds the unit a written name means: 市人社局, 云栖区水利局, 城东街道. Between two units it never guesses.
///
/// Asked in this order, the first that finds a unit decides: name or alias as written; the name without what offices add to it
/// (附件2, 最终版, 台账, dates, brackets); with or without the names of the units above it; an abbreviation that leaves characters out but keeps
/// their order, numbers and compass points. A provisional unit is only found by its exact name.
public final class UnitNames {
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final Pattern SUFFIX = Pattern.compile("(?:人民政府|办事处|居民委员会|居委会|政府)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VILLAGE = Pattern.compile("村?村(?:民委员会|委会)$");
    private static final String TELLING = "0123456789一二三四五六七八九十百东南西北上下";
    /// What `SUFFIX` and `VILLAGE` end with.
    private static final String LAST = "府处会";
    /// How a written name is read, the plainest first.
    private static final List<UnaryOperator<String>> WAYS = List.of(key -> key, UnitWords::withoutBrackets, UnitWords::strip,
            key -> UnitWords.strip(key.replaceAll("[()\\[\\]【】]", "")));

    private final Map<String, Set<Unit>> exact = new HashMap<>();
    private final Map<String, Set<Unit>> known = new HashMap<>();
    private final Map<String, List<String>> byTrait = new HashMap<>();

    /// What a written name was found to mean.
    public sealed interface Match {
        record Resolved(Unit unit) implements Match {}

        /// Two or more fit; a person has to say which.
        record Candidates(List<Unit> units) implements Match {
            public Candidates {
                units = List.copyOf(units);
            }
        }

        record None() implements Match {}

        default Optional<Unit> found() {
            return this instanceof Resolved(var unit) ? Optional.of(unit) : Optional.empty();
        }
    }

    public UnitNames(Collection<Unit> units) {
        var tree = new UnitTree(List.copyOf(units));
        for (var unit : units) {
            put(exact, key(unit.name()), unit);
            unit.aliases().forEach(a -> put(exact, key(a), unit));
            if (!unit.provisional()) spellings(unit, tree).forEach(s -> put(known, s, unit));
        }
    }

    /// Takes in a provisional unit that was made since: only its exact name finds it.
    public void add(Unit provisional) {
        put(exact, key(provisional.name()), provisional);
    }

    /// A name from a cell or a labelled title line.
    public Match resolve(String written) {
        var key = key(written);
        if (key.isEmpty()) return new Match.None();
        for (var way : WAYS) { // one after the other: most names are found as they stand
            var spelling = way.apply(key);
            var found = spelling.isEmpty() ? Set.<Unit>of() : exact.getOrDefault(spelling, known.getOrDefault(core(spelling), Set.of()));
            if (!found.isEmpty()) return among(found);
        }
        var short_ = core(UnitWords.strip(key));
        return short_.length() < SHORTEST_ABBREVIATION ? new Match.None() : among(abbreviated(short_));
    }

    /// A name somewhere inside a title or file name: 关于报送云栖区水利局工作群台账的函.
    public Match findIn(String text) {
        var direct = resolve(text);
        if (!(direct instanceof Match.None)) return direct;
        var inside = key(text);
        var best = new LinkedHashSet<Unit>();
        int length = SHORTEST_ABBREVIATION; // 教育局 alone says too little
        for (var entry : known.entrySet()) {
            var spelling = entry.getKey();
            if (spelling.length() < Math.max(length, SHORTEST_ABBREVIATION + 1) || !inside.contains(spelling)) continue;
            if (spelling.length() > length) best.clear();
            length = spelling.length();
            best.addAll(entry.getValue());
        }
        if (!best.isEmpty()) return among(best);
        var head = UnitWords.head(UnitWords.strip(inside));
        return head.isEmpty() ? new Match.None() : resolve(head);
    }

    /// Half-width, lower case, without spaces: what two spellings of one name share.
    public static String key(String name) {
        if (name.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) return name; // most are: nothing to be done
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private Set<Unit> abbreviated(String written) {
        var found = new LinkedHashSet<Unit>();
        for (var spelling : byTrait().getOrDefault(trait(written), List.of())) if (isAbbreviation(written, spelling)) found.addAll(known.getOrDefault(spelling, Set.of()));
        return found;
    }

    /// Only names that share it can stand for each other; few do.
    private Map<String, List<String>> byTrait() {
        if (byTrait.isEmpty()) known.keySet().forEach(s -> byTrait.computeIfAbsent(trait(s), _ -> new ArrayList<>()).add(s));
        return byTrait;
    }

    /// The first and the last character, and the numbers and compass points between: an abbreviation leaves none of them out.
    private static String trait(String name) {
        return name.substring(0, 1) + name.charAt(name.length() - 1) + telling(name);
    }

    /// In order, with the same first and last character; numbers and compass points must all be there, or 第一小学 would be 第十一小学.
    private static boolean isAbbreviation(String written, String name) {
        if (written.length() >= name.length() || written.charAt(0) != name.charAt(0) || written.charAt(written.length() - 1) != name.charAt(name.length() - 1)) return false;
        int at = 0;
        for (int i = 0; i < name.length() && at < written.length(); i++) if (name.charAt(i) == written.charAt(at)) at++;
        return at == written.length() && telling(written).equals(telling(name));
    }

    private static String telling(String name) {
        var kept = new StringBuilder();
        for (int i = 0; i < name.length(); i++) if (TELLING.indexOf(name.charAt(i)) >= 0) kept.append(name.charAt(i));
        return kept.toString();
    }

    /// The unit's names with and without the units above it, each without 人民政府, 办事处 and their kin.
    private static Set<String> spellings(Unit unit, UnitTree tree) {
        var above = above(unit, tree);
        var all = new LinkedHashSet<String>();
        var own = new ArrayList<>(List.of(key(unit.name())));
        unit.aliases().forEach(a -> own.add(key(a)));
        for (var name : own) {
            all.add(name);
            var rest = name;
            for (var up : above.reversed()) rest = without(core(key(up.name())), rest);
            all.add(rest);
            var prefix = "";
            for (var up : above) {
                var upper = core(key(up.name()));
                if (prefix.isEmpty() && upper.length() > 2) all.add(upper.substring(0, upper.length() - 1) + rest); // 云栖水利局
                if (prefix.isEmpty() && up.level() == Level.CITY) all.add("市" + rest);
                prefix = upper + prefix;
                all.add(prefix + rest);
            }
        }
        var cores = new LinkedHashSet<String>();
        all.forEach(s -> cores.add(core(s)));
        return cores;
    }

    /// The units above, the nearest first.
    private static List<Unit> above(Unit unit, UnitTree tree) {
        var found = new ArrayList<Unit>();
        var up = unit.parent() == null ? Optional.<Unit>empty() : tree.find(unit.parent());
        while (up.isPresent() && found.size() < 5) {
            found.add(up.get());
            var next = up.get().parent();
            up = next == null ? Optional.empty() : tree.find(next);
        }
        return found;
    }

    private static String without(String prefix, String name) {
        return name.startsWith(prefix) && name.length() > prefix.length() + 1 ? name.substring(prefix.length()) : name;
    }

    private static String core(String key) {
        boolean ends = !key.isEmpty() && LAST.indexOf(key.charAt(key.length() - 1)) >= 0;
        var core = ends ? SUFFIX.matcher(VILLAGE.matcher(key).replaceFirst("村")).replaceAll("") : key;
        if (core.endsWith("委办公室") || core.endsWith("府办公室")) core = core.substring(0, core.length() - 2);
        return core.length() < 2 ? key : core;
    }

    private static Match among(Set<Unit> found) {
        if (found.isEmpty()) return new Match.None();
        return found.size() == 1 ? new Match.Resolved(found.iterator().next()) : new Match.Candidates(List.copyOf(found));
    }

    private static void put(Map<String, Set<Unit>> map, String key, Unit unit) {
        if (!key.isEmpty()) map.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(unit);
    }
}
