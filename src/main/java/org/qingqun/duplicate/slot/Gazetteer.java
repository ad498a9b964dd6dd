package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Normaliser;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// The places and offices of an inventory, learnt from the names of its own units.
public final class Gazetteer {
    private static final int MOST_ANCESTORS = 10;
    private final Scanner scanner = new Scanner(Lexicon.standard());
    private final Map<UnitId, UnitScope> scopes = new HashMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final UnitTree tree;

    public Gazetteer(UnitTree tree) {
        this.tree = tree;
    }

    /// Learns the unit, its aliases and its ancestors.
    public UnitScope learn(UnitId id) {
        var known = scopes.get(id);
        if (known != null) return known;
        var scope = tree.find(id).map(unit -> read(unit, 0)).orElse(new UnitScope(PlacePath.UNKNOWN, null, "", false));
        scopes.put(id, scope);
        return scope;
    }

    /// What is known of a unit once all are learnt: 县教育局 without a place is the one 教育局 of a county there is, if there is just one.
    public UnitScope scopeOf(UnitId id) {
        var scope = learn(id);
        if (!scope.listed() || !scope.path().names().isEmpty()) return scope;
        var paths = scopes.values().stream().filter(s -> s.listed() && s.organisation().equals(scope.organisation()) && s.path().deepest() != null)
                .filter(s -> scope.rank() == null || scope.rank() == s.rank()).map(UnitScope::path).distinct().limit(2).toList();
        return paths.size() == 1 ? new UnitScope(paths.getFirst(), paths.getFirst().deepest(), scope.organisation(), true) : scope;
    }

    /// The program's words and every place learnt so far.
    public Lexicon lexicon() {
        return Lexicon.standard().with(places.values());
    }

    private UnitScope read(Unit unit, int depth) {
        var tokens = scanner.scan(Normaliser.normalise(unit.name()));
        unit.aliases().forEach(alias -> placesOf(scanner.scan(Normaliser.normalise(alias))));
        var own = PlacePath.of(placesOf(tokens));
        var path = own.within(depth < MOST_ANCESTORS ? above(unit, depth) : PlacePath.UNKNOWN);
        var rank = rank(path, unit, tokens);
        var rest = tokens.stream().filter(t -> t.kind() != Kind.PLACE && t.kind() != Kind.LEVEL).toList();
        var office = rest.stream().filter(t -> t.kind() == Kind.ORGANISATION).findFirst();
        if (office.isPresent()) return new UnitScope(path, rank, office.get().canonical(), true);
        return new UnitScope(path, rank, rest.stream().map(Token::text).collect(Collectors.joining()), false);
    }

    private static @Nullable Rank rank(PlacePath path, Unit unit, List<Token> tokens) {
        if (path.deepest() != null) return path.deepest();
        var marked = tokens.stream().filter(t -> t.kind() == Kind.LEVEL).findFirst().map(t -> Rank.ofMark(t.canonical()));
        return marked.orElse(Rank.of(unit.level()));
    }

    private PlacePath above(Unit unit, int depth) {
        var parent = unit.parent();
        if (parent == null) return PlacePath.UNKNOWN;
        return tree.find(parent).map(up -> read(up, depth + 1).path()).orElse(PlacePath.UNKNOWN);
    }

    private List<Place> placesOf(List<Token> tokens) {
        var found = new ArrayList<Place>();
        for (var token : tokens) {
            if (token.kind() != Kind.PLACE) continue;
            var place = new Place(token.canonical(), stem(token.canonical()), Rank.valueOf(token.label()));
            places.putIfAbsent(place.name(), place);
            found.add(place);
        }
        return found;
    }

    private static String stem(String name) {
        for (var ending : List.of("街道", "社区", "片区", "小区")) if (name.endsWith(ending)) return name.substring(0, name.length() - 2);
        return name.substring(0, name.length() - 1);
    }
}
