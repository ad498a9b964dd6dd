package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Normaliser;

/// Names into slots, purposes into cores.
public final class SlotReader {
    private static final Set<Kind> NO_FUNCTION = Set.of(Kind.CARRIER, Kind.SUFFIX, Kind.NOISE, Kind.PLACE, Kind.ORGANISATION, Kind.BRANCH, Kind.SERIAL, Kind.COHORT, Kind.YEAR,
            Kind.PERIOD, Kind.LEVEL, Kind.WHOLE, Kind.ACTION, Kind.FILLER, Kind.DIRECTION);
    private static final Set<Kind> HARDLY_NARROWS = Set.of(Kind.ACTION, Kind.FILLER);
    private static final Set<Kind> ENDINGS = Set.of(Kind.TAIL, Kind.BOILERPLATE);
    private final Scanner scanner;

    public SlotReader(Lexicon lexicon) {
        scanner = new Scanner(lexicon);
    }

    /// A name read on its own: no short form of a place is known.
    public Slots read(String name) {
        return read(name, _ -> Optional.empty());
    }

    Slots read(String name, Scanner.Nearby nearby) {
        var tokens = withPeople(scanner.scan(Normaliser.normalise(name), nearby));
        int end = endOfCore(tokens);
        var roles = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var t : tokens.subList(end, tokens.size())) if (t.kind().isRole()) roles.computeIfAbsent(t.kind(), _ -> new TreeSet<>()).add(t.canonical());
        var core = core(tokens, end);
        return new Slots(places(tokens), offices(tokens), labelled(tokens, Kind.SERIAL), labelled(tokens, Kind.COHORT), years(tokens),
                roles.getOrDefault(Kind.OUTSIDER, Set.of()), roles.getOrDefault(Kind.LEADER, Set.of()), roles.getOrDefault(Kind.LINE, Set.of()),
                labelled(tokens, Kind.DIRECTION), level(tokens), Core.of(core, plain(tokens.subList(0, end), core), canonicals(tokens, Kind.ACTION)));
    }

    /// What a purpose is about; empty for one that says nothing (便于工作开展).
    public Core readPurpose(@Nullable String purpose) {
        if (purpose == null || purpose.isBlank()) return Core.EMPTY;
        var tokens = scanner.scan(Normaliser.normalise(purpose));
        var core = tokens.stream().filter(t -> !NO_FUNCTION.contains(t.kind()) && !ENDINGS.contains(t.kind()) && t.kind() != Kind.LINE && t.text().length() > 1).toList();
        return Core.of(core, core.stream().map(Token::text).collect(Collectors.joining()), canonicals(tokens, Kind.ACTION));
    }

    /// Cuts a person word off the last unknown piece before the tail: 大户 of 种粮大户工作群.
    private static List<Token> withPeople(List<Token> tokens) {
        int at = endOfCore(tokens) - 1;
        if (at < 0 || tokens.get(at).kind() != Kind.REST || tokens.subList(at, tokens.size()).stream().anyMatch(t -> t.kind().isRole())) return tokens;
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
        while (end > 0 && isTail(tokens.get(end - 1))) end--;
        return end;
    }

    private static boolean isTail(Token token) {
        return ENDINGS.contains(token.kind()) || token.kind().isRole() || NO_FUNCTION.contains(token.kind()) && !HARDLY_NARROWS.contains(token.kind());
    }

    private static List<Token> core(List<Token> tokens, int end) {
        var core = new ArrayList<Token>();
        for (var t : tokens.subList(0, end)) if (!NO_FUNCTION.contains(t.kind())) core.add(t);
        if (core.isEmpty()) for (var t : tokens) if (ENDINGS.contains(t.kind()) || HARDLY_NARROWS.contains(t.kind())) core.add(t);
        return core;
    }

    private static String plain(List<Token> beforeTail, List<Token> core) {
        var written = beforeTail.stream().filter(t -> HARDLY_NARROWS.contains(t.kind()) || core.contains(t)).toList();
        return (written.isEmpty() ? core : written).stream().map(Token::text).collect(Collectors.joining());
    }

    private static List<Place> places(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind() == Kind.PLACE).map(Token::place).sorted((a, b) -> a.rank().compareTo(b.rank())).toList();
    }

    private static Set<String> offices(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind().isOffice()).map(Token::canonical).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> canonicals(List<Token> tokens, Kind kind) {
        return tokens.stream().filter(t -> t.kind() == kind).map(Token::canonical).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labelled(List<Token> tokens, Kind kind) {
        var found = new TreeMap<String, String>();
        for (var t : tokens) if (t.kind() == kind) found.merge(t.label(), t.canonical(), (a, b) -> a + "-" + b);
        return found;
    }

    private static Set<String> years(List<Token> tokens) {
        var years = canonicals(tokens, Kind.YEAR);
        years.addAll(canonicals(tokens, Kind.PERIOD));
        years.removeAll(Set.of("年度", "学年", "当年", "本年度", "月度", "季度"));
        return years;
    }

    private static @Nullable Rank level(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind() == Kind.LEVEL).map(t -> Rank.ofMark(t.canonical())).filter(r -> r != null).findFirst().orElse(null);
    }
}
