package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Normaliser;

/// Names into slots, purposes into cores. May be used by several threads at once.
public final class SlotReader {
    /// No platform allows longer names; what stands behind was pasted there.
    static final int LONGEST_NAME = 40;
    private static final Set<Kind> NO_FUNCTION = EnumSet.of(Kind.CARRIER, Kind.SUFFIX, Kind.NOISE, Kind.PLACE, Kind.ORGANISATION, Kind.BRANCH, Kind.SERIAL, Kind.COHORT,
            Kind.YEAR, Kind.PERIOD, Kind.LEVEL, Kind.WHOLE, Kind.ACTION, Kind.FILLER, Kind.DIRECTION);
    private static final Set<Kind> HARDLY_NARROWS = EnumSet.of(Kind.ACTION, Kind.FILLER);
    private static final Set<Kind> ENDINGS = EnumSet.of(Kind.TAIL, Kind.BOILERPLATE);
    /// A time of year that is told anyway.
    private static final Set<String> ANY_YEAR = Set.of("年度", "学年", "当年", "本年度", "月度", "季度");
    private static final String SLIPS_FOR_GROUP = "裙郡";
    private static final char GROUP = '群';
    private static final String WORK = "工作";
    private static final int LONG = 4;
    private static final String ENTRY = "级";
    private final Scanner scanner;
    private final Cores cores = new Cores();
    private final Map<String, Core> purposes = new ConcurrentHashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    public SlotReader(Lexicon lexicon) {
        scanner = new Scanner(lexicon);
    }

    /// A name read on its own: no short form of a place is known.
    public Slots read(String name) {
        return read(name, _ -> Optional.empty());
    }

    Slots read(String name, Scanner.Nearby nearby) {
        var text = withGroup(StringUtils.left(Normaliser.normalise(name), LONGEST_NAME));
        var scanned = scanner.scan(text, nearby);
        var tokens = withPeople(Endings.cut(scanned, endOfCore(scanned) - 1));
        int end = endOfCore(tokens);
        var core = core(tokens, end);
        var tail = tokens.subList(end, tokens.size());
        var cohorts = labelled(tokens, Kind.COHORT);
        return new Slots(places(tokens), offices(tokens), serials(tokens, cohorts), cohorts, years(tokens), canonicals(tail, Kind.OUTSIDER),
                canonicals(tail, Kind.LEADER), canonicals(tail, Kind.LINE), labelled(tokens, Kind.DIRECTION), level(tokens),
                saysNothing(text) ? Core.nameless(text.isEmpty() ? StringUtils.left(name.strip(), Normaliser.LONGEST) : text)
                : cores.of(core, plain(tokens, end, core), canonicals(tokens, Kind.ACTION)));
    }

    /// 裙 and 郡 at the end are a slip for 群.
    private static String withGroup(String text) {
        boolean slip = text.length() > LONG && SLIPS_FOR_GROUP.indexOf(text.charAt(text.length() - 1)) >= 0;
        return slip ? text.substring(0, text.length() - 1) + GROUP : text;
    }

    private static boolean saysNothing(String text) {
        for (int i = 0; i < text.length(); i++) if (!Numerals.isDigit(text.charAt(i)) && text.charAt(i) != Normaliser.BREAK) return false;
        return true;
    }

    /// What a purpose is about; empty for one that says nothing (便于工作开展).
    public Core readPurpose(@Nullable String purpose) {
        return purpose == null || purpose.isBlank() ? Core.EMPTY : purposes.computeIfAbsent(purpose, this::purpose);
    }

    private Core purpose(String purpose) {
        var tokens = scanner.scan(Normaliser.normalise(purpose));
        var core = new ArrayList<Token>();
        var plain = new StringBuilder();
        for (var t : tokens) {
            if (NO_FUNCTION.contains(t.kind()) || ENDINGS.contains(t.kind()) || t.kind() == Kind.LINE) continue;
            if (t.text().length() > 1) core.add(t);
            if (t.text().length() > 1 || t.kind() == Kind.REST) plain.append(t.text());
        }
        return cores.of(core, plain.toString(), canonicals(tokens, Kind.ACTION));
    }

    /// Cuts a person word off the last unknown piece before the tail: 大户 of 种粮大户工作群.
    private static List<Token> withPeople(List<Token> tokens) {
        int at = endOfCore(tokens) - 1;
        if (at < 0 || tokens.get(at).kind() != Kind.REST) return tokens;
        for (var t : tokens.subList(at, tokens.size())) if (t.kind().isRole()) return tokens;
        var text = tokens.get(at).text();
        var single = at == 0 ? Optional.<Kind>empty() : People.single(text);
        if (single.isPresent()) return replaced(tokens, at, List.of(new Token(single.get(), text, tokens.get(at - 1).text() + text, "")));
        var person = People.atEnd(text);
        if (person.isEmpty()) return tokens;
        int from = person.get().from();
        var word = new Token(person.get().kind(), text.substring(from), text.substring(from), "");
        return replaced(tokens, at, from == 0 ? List.of(word) : List.of(new Token(Kind.REST, text.substring(0, from), text.substring(0, from), ""), word));
    }

    private static List<Token> replaced(List<Token> tokens, int at, List<Token> by) {
        var all = new ArrayList<>(tokens.subList(0, at));
        all.addAll(by);
        all.addAll(tokens.subList(at + 1, tokens.size()));
        return all;
    }

    /// Where the tail of a name begins: what says nothing there, and whose group it is (校长 of 控辍保学校长群, but not of 校长培训群).
    private static int endOfCore(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && isTail(tokens.get(end - 1).kind())) end--;
        return end;
    }

    private static boolean isTail(Kind kind) {
        return ENDINGS.contains(kind) || kind.isRole() || NO_FUNCTION.contains(kind) && !HARDLY_NARROWS.contains(kind);
    }

    private static List<Token> core(List<Token> tokens, int end) {
        var core = new ArrayList<Token>();
        for (var t : tokens.subList(0, end)) if (!NO_FUNCTION.contains(t.kind())) core.add(t);
        if (core.isEmpty() && tokens.stream().noneMatch(t -> t.kind().isRole())) for (var t : tokens) if (ENDINGS.contains(t.kind()) || HARDLY_NARROWS.contains(t.kind())) core.add(t);
        return core;
    }

    private static String plain(List<Token> tokens, int end, List<Token> core) {
        var written = new StringBuilder();
        for (var t : tokens.subList(0, end)) if (!NO_FUNCTION.contains(t.kind()) || HARDLY_NARROWS.contains(t.kind())) written.append(t.text());
        if (written.isEmpty()) for (var t : core) written.append(t.text());
        if (written.length() > LONG && written.lastIndexOf(WORK) == written.length() - WORK.length()) written.setLength(written.length() - WORK.length());
        return written.toString();
    }

    private Place place(Token token) {
        return places.computeIfAbsent(token.label() + token.canonical(), _ -> token.place());
    }

    private List<Place> places(List<Token> tokens) {
        List<Place> found = List.of();
        for (var t : tokens) if (t.kind() == Kind.PLACE) {
            if (found.isEmpty()) found = new ArrayList<>(2);
            found.add(place(t));
        }
        if (found.size() > 1) found.sort((a, b) -> a.rank().compareTo(b.rank()));
        return found;
    }

    private static Set<String> offices(List<Token> tokens) {
        Set<String> found = Set.of();
        for (var t : tokens) if (t.kind().isOffice()) {
            if (found.isEmpty()) found = new LinkedHashSet<>(2);
            found.add(t.canonical());
        }
        return found;
    }

    private static Set<String> canonicals(List<Token> tokens, Kind kind) {
        Set<String> found = Set.of();
        for (var t : tokens) if (t.kind() == kind) found = with(found, t.canonical());
        return found;
    }

    private static Set<String> with(Set<String> set, String one) {
        if (set.isEmpty()) return Set.of(one);
        var more = new TreeSet<>(set);
        more.add(one);
        return Collections.unmodifiableSet(more);
    }

    private static Map<String, String> labelled(List<Token> tokens, Kind kind) {
        Map<String, String> found = Map.of();
        for (var t : tokens) if (t.kind() == kind) {
            if (found.isEmpty()) found = new TreeMap<>();
            found.merge(t.label(), t.canonical(), (a, b) -> a + "-" + b);
        }
        return found;
    }

    /// Which year of school (高一) says nothing beside who they are (2023级).
    private static Map<String, String> serials(List<Token> tokens, Map<String, String> cohorts) {
        var serials = labelled(tokens, Kind.SERIAL);
        if (cohorts.containsKey(ENTRY) && serials.containsKey(Schooling.LABEL)) serials.remove(Schooling.LABEL);
        return serials;
    }

    private static Set<String> years(List<Token> tokens) {
        Set<String> years = Set.of();
        for (var t : tokens) if ((t.kind() == Kind.YEAR || t.kind() == Kind.PERIOD) && !ANY_YEAR.contains(t.canonical())) years = with(years, t.canonical());
        return years;
    }

    private static @Nullable Rank level(List<Token> tokens) {
        for (var t : tokens) {
            var rank = t.kind() == Kind.LEVEL ? Rank.ofMark(t.canonical()) : null;
            if (rank != null) return rank;
        }
        return null;
    }
}
