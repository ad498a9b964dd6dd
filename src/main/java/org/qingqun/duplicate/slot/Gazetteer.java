package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Normaliser;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// The places and offices of an inventory, learnt from the names of its own units and filled up from the atlas.
public final class Gazetteer {
    private static final Pattern HEADING = Pattern.compile("^(?:(?:填报|报送|上报|主办|主管|责任|牵头|所属|使用|申报)?单位(?:名称)? ?|国网|国家电网|国家税务总局|中国)(?=.{4})");
    /// 桐陂团县委 is the 团委 of 桐陂县.
    private static final Pattern YOUTH_LEAGUE = Pattern.compile("(?<=.)团([市县区镇乡])委");
    private static final int MOST_ANCESTORS = 10;
    private static final String LEVELS = "省市县区镇乡村";
    private static final String IMPLYING = "市县旗";

    /// A place with what it lies in.
    ///
    /// @param own whether a unit of the inventory is named after it
    private record Known(Place place, PlacePath path, boolean own) {}

    private final UnitTree tree;
    private final Map<String, List<Known>> byStem = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<UnitId, UnitScope> scopes = new HashMap<>();
    private final Map<String, PlacePath> onlyOnes;
    private final Map<Character, PlacePath> onlyPlaces;
    private final Map<String, String> calledAt = new HashMap<>();
    private final Lexicon lexicon;

    /// @param used the units to learn; their ancestors and aliases come with them
    public Gazetteer(UnitTree tree, Collection<UnitId> used, Thesaurus thesaurus) {
        this.tree = tree;
        var sorted = new TreeSet<>(used);
        var scanner = new Scanner(Lexicon.standard());
        for (var id : sorted) tree.find(id).ifPresent(unit -> learn(unit, scanner, 0));
        fromAtlas();
        onlyPlaces = onlyPlaces();
        var meant = Misspelt.meant(places, named);
        var known = new Scanner(Lexicon.with(meant, Map.of(), Thesaurus.NONE));
        var offices = new TreeMap<String, String>();
        for (var id : sorted) scopes.put(id, tree.find(id).map(unit -> read(unit, known, 0)).orElse(UnitScope.UNKNOWN));
        var full = SameOffices.of(scopes.values());
        offices.putAll(full);
        scopes.replaceAll((_, scope) -> SameOffices.inFull(scope, full));
        for (var id : sorted) {
            var scope = scopes.getOrDefault(id, UnitScope.UNKNOWN);
            if (!scope.listed() && scope.organisation().length() > 2) offices.putIfAbsent(scope.organisation(), scope.organisation());
            if (!scope.organisation().isEmpty()) tree.find(id).ifPresent(unit -> aliases(unit, known, scope.organisation(), offices));
        }
        lexicon = Lexicon.with(meant, offices, thesaurus);
        onlyOnes = onlyOnes();
        for (var id : sorted) calledAt.putIfAbsent(scopeOf(id).where(), scopeOf(id).called());
    }

    /// What a unit is also called stands for its office: 老干部活动中心 for 老干部局, if the unit says so.
    private static void aliases(Unit unit, Scanner scanner, String office, Map<String, String> offices) {
        for (var alias : unit.aliases()) {
            var rest = scanner.scan(Normaliser.normalise(alias)).stream().filter(t -> t.kind() != Kind.PLACE && t.kind() != Kind.LEVEL).map(Token::text).collect(Collectors.joining());
            if (rest.length() > 2) offices.putIfAbsent(rest, office);
        }
    }

    /// The program's words and every place and office of the inventory.
    public Lexicon lexicon() {
        return lexicon;
    }

    /// What is known of a unit: 县教育局 without a place is the one 教育局 of a county there is, if there is just one.
    public UnitScope scopeOf(UnitId id) {
        var scope = scopes.getOrDefault(id, UnitScope.UNKNOWN);
        if (!scope.listed() || !scope.path().isEmpty()) return scope;
        var path = onlyOnes.get(scope.organisation() + scope.rank());
        return path == null ? scope : new UnitScope(path, path.deepest(), scope.organisation(), scope.offices(), path + scope.organisation(), scope.called(), true);
    }

    /// The place a short form means to a unit there: the one it lies in, one within its county, else the largest that an own unit is named after. A town of
    /// the atlas only counts in its own county.
    Optional<Place> find(String stem, PlacePath unit) {
        var here = unit.places().values().stream().filter(p -> p.stem().equals(stem)).findFirst();
        if (here.isPresent()) return here;
        return byStem.getOrDefault(stem, List.of()).stream().filter(k -> k.own() ? k.path().agrees(unit) : k.path().holds(unit))
                .min(Comparator.comparing((Known k) -> !k.path().holds(unit)).thenComparing(k -> k.place().rank()).thenComparing(k -> k.place().name())).map(Known::place);
    }

    /// The place a name speaks of: one that nobody knows and that is the unit's own with a character lost (关里镇 in the 溪关里镇) or misspelt is the unit's own.
    Place meant(Place named, PlacePath unit) {
        var own = unit.places().get(named.rank());
        if (own == null || own.stem().equals(named.stem()) || places.containsKey(named.name())) return named;
        return Misspelt.isOwn(named, own) ? own : named;
    }

    private PlacePath learn(Unit unit, Scanner scanner, int depth) {
        var parent = unit.parent();
        var above = parent == null || depth >= MOST_ANCESTORS ? PlacePath.UNKNOWN : tree.find(parent).map(up -> learn(up, scanner, depth + 1)).orElse(PlacePath.UNKNOWN);
        var path = learn(scanner.scan(written(unit)), above);
        for (var alias : unit.aliases()) learn(scanner.scan(Normaliser.normalise(alias)).stream().filter(t -> !isOwnWithMore(t, path)).toList(), above);
        return path;
    }

    /// 青禾柳湾镇 of the 柳湾镇 is no other town.
    private static boolean isOwnWithMore(Token token, PlacePath path) {
        if (token.kind() != Kind.PLACE) return false;
        var own = path.places().get(token.place().rank());
        return own != null && token.place().stem().length() > own.stem().length() && token.place().stem().endsWith(own.stem());
    }

    private PlacePath learn(List<Token> tokens, PlacePath above) {
        var path = above;
        for (var place : places(tokens)) {
            add(new Known(place, path, true));
            named.merge(place.name(), 1, Integer::sum);
            path = path.to(place);
        }
        return path;
    }

    private void add(Known place) {
        places.putIfAbsent(place.place().name(), place.place());
        var known = byStem.computeIfAbsent(place.place().stem(), _ -> new ArrayList<>(1));
        if (!known.contains(place)) known.add(place);
    }

    private void fromAtlas() {
        for (var county : places.values().stream().filter(p -> p.rank() == Rank.COUNTY || p.rank() == Rank.CITY).toList()) {
            var cities = byStem.getOrDefault(county.stem(), List.of()).stream().map(k -> k.path().places().get(Rank.CITY))
                    .map(p -> p == null ? "" : p.name()).collect(Collectors.toCollection(TreeSet::new));
            for (var city : cities) for (var found : Atlas.find(county.name(), city))
                for (var town : found.towns()) add(new Known(Place.of(Normaliser.normalise(town), Rank.TOWN), PlacePath.of(List.of(county)), false));
        }
    }

    private UnitScope read(Unit unit, Scanner scanner, int depth) {
        var above = depth < MOST_ANCESTORS ? above(unit, scanner, depth) : PlacePath.UNKNOWN;
        var text = written(unit);
        var tokens = scanner.scan(text, stem -> find(stem, above));
        var path = above;
        for (var place : places(tokens)) path = path.to(place);
        if (path.isEmpty()) path = implied(text);
        var offices = tokens.stream().filter(t -> t.kind().isOffice()).map(Token::canonical).toList();
        var rank = rank(path, unit, tokens);
        if (!offices.isEmpty()) return new UnitScope(path, rank, offices.getLast(), Set.copyOf(offices), path + offices.getLast(), called(unit, path), true);
        var rest = tokens.stream().filter(t -> t.kind() != Kind.PLACE && t.kind() != Kind.LEVEL).map(Token::text).collect(Collectors.joining());
        if (places(tokens).isEmpty() && !path.isEmpty() && above.isEmpty() && rest.length() > 2 && IMPLYING.indexOf(rest.charAt(0)) >= 0) rest = rest.substring(1);
        var meant = Offices.meantBy(rest);
        if (meant.isPresent()) return new UnitScope(path, rank, meant.get(), Set.of(meant.get()), path + meant.get(), called(unit, path), true);
        var office = Offices.isOffice(rest) ? Offices.withoutSection(rest) : "";
        return new UnitScope(path, rank, office, office.isEmpty() ? Set.of() : Set.of(office), path + office, called(unit, path), false);
    }

    /// 市殡仪馆 and 团市委 are those of the one city the inventory's units are named after, if there is just one; so is 县… of its one county.
    private PlacePath implied(String unit) {
        int at = unit.startsWith("团") ? 1 : 0;
        return unit.length() > at + 1 && IMPLYING.indexOf(unit.charAt(at)) >= 0 ? onlyPlaces.getOrDefault(unit.charAt(at), PlacePath.UNKNOWN) : PlacePath.UNKNOWN;
    }

    /// The one place of its kind that own units are named after, by its mark (市); none where there are several.
    private Map<Character, PlacePath> onlyPlaces() {
        return only(byStem.values().stream().flatMap(List::stream).filter(Known::own).collect(Collectors.groupingBy(
                k -> k.place().name().charAt(k.place().name().length() - 1), Collectors.mapping(k -> k.path().to(k.place()), Collectors.toSet()))));
    }

    private static String called(Unit unit, PlacePath path) {
        var name = Normaliser.normalise(unit.name());
        boolean placed = path.isEmpty() || name.isEmpty() || name.contains(path.end()) || LEVELS.indexOf(name.charAt(0)) >= 0; // 市教育局 says where
        return placed ? unit.name() : path + unit.name();
    }

    /// How the tree calls the office there, else place and office as the lists do.
    String called(String where) {
        return calledAt.getOrDefault(where, where);
    }

    /// Without what a form says before it: 填报单位：石澜县审计局（盖章）.
    private static String written(Unit unit) {
        return YOUTH_LEAGUE.matcher(HEADING.matcher(Normaliser.normalise(unit.name())).replaceFirst("")).replaceFirst("$1团委");
    }

    private PlacePath above(Unit unit, Scanner scanner, int depth) {
        var parent = unit.parent();
        return parent == null ? PlacePath.UNKNOWN : tree.find(parent).map(up -> read(up, scanner, depth + 1).path()).orElse(PlacePath.UNKNOWN);
    }

    private static @Nullable Rank rank(PlacePath path, Unit unit, List<Token> tokens) {
        if (path.deepest() != null) return path.deepest();
        var marked = tokens.stream().filter(t -> t.kind() == Kind.LEVEL).findFirst().map(t -> Rank.ofMark(t.canonical()));
        return marked.orElse(Rank.of(unit.level()));
    }

    private static List<Place> places(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind() == Kind.PLACE).map(Token::place).toList();
    }

    /// Offices of which the inventory has just one at a level, with where it is.
    private Map<String, PlacePath> onlyOnes() {
        var paths = new HashMap<String, Set<PlacePath>>();
        for (var scope : scopes.values()) if (scope.listed() && !scope.path().isEmpty())
            for (var rank : new @Nullable Rank[] {null, scope.rank()}) paths.computeIfAbsent(scope.organisation() + rank, _ -> new HashSet<>()).add(scope.path());
        return only(paths);
    }

    private static <K> Map<K, PlacePath> only(Map<K, Set<PlacePath>> paths) {
        return paths.entrySet().stream().filter(e -> e.getValue().size() == 1).collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().iterator().next()));
    }
}
