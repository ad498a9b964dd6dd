package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.UnitService.Listed;

/// A list of units set against the tree it will join: what each line would do, and what is wrong with it. Changes nothing.
public final class UnitList {
    static final int LONGEST_NAME = 500;

    /// What a line does to the tree.
    public enum Verdict implements Keyed {
        NEW, CHANGED, SAME, WRONG
    }

    /// @param place of the line in the list, 1 for the first
    public record Line(int place, Listed listed, Verdict verdict, List<UnitProblem> problems) {
        public Line {
            problems = List.copyOf(problems);
        }
    }

    private final List<Listed> list;
    private final Map<String, Unit> present = new HashMap<>();
    private final Map<String, Unit> byAlias = new HashMap<>();
    private final Map<String, Integer> sound = new LinkedHashMap<>(); // where in the list
    private final Map<String, String> owners = new HashMap<>();
    private final Map<Integer, List<UnitProblem>> problems = new HashMap<>();
    private final Map<String, @Nullable String> above = new HashMap<>();

    UnitList(List<Listed> list, List<Unit> units) {
        this.list = List.copyOf(list);
        var tree = new UnitTree(units);
        for (var unit : units) {
            present.put(UnitNames.key(unit.name()), unit);
            unit.aliases().forEach(alias -> byAlias.put(UnitNames.key(alias), unit));
        }
        units.forEach(u -> above.put(UnitNames.key(u.name()), u.parent() == null ? null : tree.find(u.parent()).map(p -> UnitNames.key(p.name())).orElse(null)));
        units.forEach(this::claim);
        for (int i = 0; i < list.size(); i++) admit(i);
        findLoops();
        while (orphans()) {} // one that goes takes those below it along
        for (int i = 0; i < list.size(); i++) if (isSound(i)) claimAliases(i);
    }

    /// Every line in the list's own order.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < list.size(); i++) lines.add(new Line(i + 1, list.get(i), verdict(i), problemsOf(i)));
        return lines;
    }

    /// @throws ExpectedException `UNIT_TWICE`, `UNKNOWN_UNIT`, `UNIT_CYCLE`, `UNIT_NAME_TOO_LONG` for the first line that cannot be taken in
    void requireSound() {
        for (int i = 0; i < list.size(); i++)
            for (var problem : problemsOf(i)) if (problem.hinders()) throw problem.refusal(list.get(i).name());
    }

    /// The lines that can be taken in, each unit once, after the units above it.
    List<Listed> parentsFirst() {
        var sorted = new ArrayList<Listed>();
        var seen = new HashSet<String>();
        for (int i : sound.values()) {
            var chain = new ArrayList<Listed>();
            for (var up = list.get(i); up != null && seen.add(keyOf(up)); up = parentOf(up)) chain.add(up);
            sorted.addAll(chain.reversed());
        }
        return sorted;
    }

    private @Nullable Listed parentOf(Listed listed) {
        var at = listed.parent() == null ? null : sound.get(keyOf(listed.parent()));
        return at == null ? null : list.get(at);
    }

    /// The unit of the tree a line is about, by its name or an alias.
    Optional<Unit> find(String name) {
        var key = UnitNames.key(name);
        return Optional.ofNullable(present.getOrDefault(key, byAlias.get(key)));
    }

    /// The unit as the line would leave it; what a line does not say stays.
    Unit merged(Unit before, Listed l, @Nullable UnitId parent) {
        return new Unit(before.id(), parent == null ? before.parent() : parent, before.name(), l.level() == Level.UNKNOWN ? before.level() : l.level(),
                or(l.headCount(), before.headCount()), or(l.leader(), before.leader()), or(l.contact(), before.contact()), false, aliases(before, l));
    }

    /// Those it has and those of the line that are nobody else's.
    List<String> aliases(@Nullable Unit before, Listed listed) {
        var aliases = new ArrayList<>(before == null ? List.<String>of() : before.aliases());
        var own = before == null ? listed.name() : before.name();
        listed.aliases().stream().filter(a -> own.equals(owners.get(UnitNames.key(a))) && !UnitNames.key(a).equals(UnitNames.key(own)) && !aliases.contains(a))
                .distinct().forEach(aliases::add);
        return aliases;
    }

    private void claim(Unit unit) {
        owners.put(UnitNames.key(unit.name()), unit.name());
        unit.aliases().forEach(a -> owners.put(UnitNames.key(a), unit.name()));
    }

    private void admit(int i) {
        var listed = list.get(i);
        if (listed.name().length() > LONGEST_NAME) {
            wrong(i, new UnitProblem.TooLong(LONGEST_NAME));
            return;
        }
        var earlier = sound.putIfAbsent(keyOf(listed), i);
        var before = list.get(earlier == null ? i : earlier);
        if (earlier == null && listed.parent() != null) above.put(keyOf(listed), keyOf(listed.parent()));
        if (before.parent() != null && listed.parent() != null && !keyOf(before.parent()).equals(keyOf(listed.parent())))
            wrong(i, new UnitProblem.TwoParents(before.name(), before.parent(), listed.parent()));
    }

    private void findLoops() {
        for (int i = 0; i < list.size(); i++) {
            var listed = list.get(i);
            if (isSound(i) && returnsTo(keyOf(listed))) wrong(i, new UnitProblem.BelowItself(String.valueOf(listed.parent())));
        }
        sound.values().removeIf(i -> returnsTo(keyOf(list.get(i))));
    }

    private boolean returnsTo(String start) {
        var met = new HashSet<String>();
        for (var up = above.get(start); up != null && met.add(up); up = above.get(up)) if (up.equals(start)) return true;
        return false;
    }

    /// Takes out the lines whose parent is nowhere; whether there were any.
    private boolean orphans() {
        boolean any = false;
        for (int i = 0; i < list.size(); i++) {
            var listed = list.get(i);
            var parent = listed.parent();
            if (parent == null || !isSound(i) || find(parent).isPresent() || sound.containsKey(keyOf(parent))) continue;
            wrong(i, new UnitProblem.UnknownParent(parent));
            sound.remove(keyOf(listed));
            any = true;
        }
        return any;
    }

    private void claimAliases(int i) {
        var listed = list.get(i);
        var own = find(listed.name()).map(Unit::name).orElse(listed.name());
        owners.putIfAbsent(UnitNames.key(own), own);
        for (var alias : Set.copyOf(listed.aliases())) {
            var owner = owners.putIfAbsent(UnitNames.key(alias), own);
            if (owner != null && !owner.equals(own)) wrong(i, new UnitProblem.AliasTaken(alias, owner));
        }
    }

    private Verdict verdict(int i) {
        if (problemsOf(i).stream().anyMatch(UnitProblem::hinders)) return Verdict.WRONG;
        var listed = list.get(i);
        var before = find(listed.name());
        if (!isSound(i)) return Verdict.SAME; // the same line once more
        if (before.isEmpty()) return Verdict.NEW;
        var parent = listed.parent() == null ? Optional.<Unit>empty() : find(listed.parent());
        boolean moved = listed.parent() != null && parent.isEmpty();
        return !moved && merged(before.get(), listed, parent.map(Unit::id).orElse(null)).equals(before.get()) ? Verdict.SAME : Verdict.CHANGED;
    }

    private boolean isSound(int i) {
        return Integer.valueOf(i).equals(sound.get(keyOf(list.get(i))));
    }

    private List<UnitProblem> problemsOf(int i) {
        return problems.getOrDefault(i, List.of());
    }

    private void wrong(int i, UnitProblem problem) {
        problems.computeIfAbsent(i, _ -> new ArrayList<>()).add(problem);
    }

    private String keyOf(Listed listed) {
        return keyOf(listed.name());
    }

    /// An alias of the tree stands for its unit.
    private String keyOf(String name) {
        return find(name).map(u -> UnitNames.key(u.name())).orElseGet(() -> UnitNames.key(name));
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T before) {
        return given == null ? before : given;
    }
}
