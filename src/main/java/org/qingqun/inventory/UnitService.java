package org.qingqun.inventory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// Keeps the unit tree: takes the list of units in and settles the provisional ones.
public record UnitService(UnitStore units, AuditStore audit, Recorders recorders, Transactions transactions, Clock clock) {
    /// A unit of a list, its parent by name: the list may be in any order.
    ///
    /// @param parent name of the unit above, null for a root
    public record Listed(String name, Level level, @Nullable String parent, @Nullable Integer headCount, @Nullable String leader, @Nullable String contact,
            List<String> aliases) {
        public Listed {
            aliases = List.copyOf(aliases);
        }
    }

    /// A unit nobody confirmed yet and the units it may be, likeliest first, at most five.
    public record Provisional(Unit unit, List<Unit> suggestions) {
        public Provisional {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// What a list did to the tree.
    public record Listing(int added, int updated, int same) {}

    /// What each line of a list would do; changes nothing.
    public List<UnitList.Line> preview(List<Listed> list) {
        return new UnitList(list, units.findAll()).lines();
    }

    /// Takes a list in, whole or not at all: new units are added, known ones brought up to date, none removed. A unit of the list is confirmed by it.
    /// A name or alias that another unit has stays there.
    ///
    /// @throws ExpectedException `UNKNOWN_UNIT` when a parent is neither in the list nor in the tree, `UNIT_CYCLE`, `UNIT_TWICE`
    public Listing importList(List<Listed> list, long by) {
        recorders.require(by);
        new UnitList(list, units.findAll()).requireSound();
        var step = importSound(list, by);
        return new Listing(step.added().size(), step.after().size(), list.size() - step.added().size() - step.after().size());
    }

    /// Takes in every line of a list that can be; the others are as `preview` says.
    public UnitStep importSound(List<Listed> list, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var checked = new UnitList(list, units.findAll());
            var known = new HashMap<String, Unit>();
            var step = UnitStep.of(checked.parentsFirst().stream().map(listed -> store(listed, checked, known)).toList());
            if (!step.isNothing()) log(by, "units.import", "units:list", null, "added %d, updated %d".formatted(step.added().size(), step.after().size()));
            return step;
        });
    }

    /// Units met in files that nobody confirmed yet, by name, with what they may be.
    public List<Provisional> findProvisional() {
        var all = units.findAll();
        var likeness = new UnitLikeness(all.stream().filter(u -> !u.provisional()).toList());
        return all.stream().filter(Unit::provisional).map(u -> new Provisional(u, likeness.find(u.name()))).toList();
    }

    /// Says that a provisional unit is one of the tree: everything of it moves there and its name becomes an alias.
    public UnitStep confirm(UnitId provisional, UnitId existing, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var from = get(provisional);
            if (!from.provisional()) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, from.name());
            return join(from, get(existing), "unit.confirm", by);
        });
    }

    /// Says that a provisional unit is a unit of its own, with its place in the tree.
    public Unit accept(UnitId provisional, @Nullable UnitId parent, Level level, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var from = get(provisional);
            var unit = new Unit(from.id(), parent, from.name(), level, from.headCount(), from.leader(), from.contact(), false, from.aliases());
            units.replace(unit);
            log(by, "unit.accept", "unit:" + provisional.value(), null, level.key());
            return unit;
        });
    }

    /// @throws ExpectedException `UNIT_EXISTS` when the name or an alias is another unit's, `UNKNOWN_UNIT` for the parent
    public UnitStep add(UnitDraft draft, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var all = units.findAll();
            new UnitCheck(all).requireFree(draft, null);
            if (draft.parent() != null) get(draft.parent());
            var unit = units.insert(draft);
            log(by, "unit.add", "unit:" + unit.id().value(), null, unit.name());
            return UnitStep.added(unit);
        });
    }

    /// Changes whatever a person typed; a provisional unit is confirmed by it when `after` says so.
    ///
    /// @throws ExpectedException `STALE` when `before` is not the unit as it stands, `UNIT_EXISTS`, `UNIT_CYCLE`
    public UnitStep edit(Unit before, Unit after, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            requireSame(before);
            var check = new UnitCheck(units.findAll());
            check.requireFree(new UnitDraft(after.parent(), after.name(), after.level(), after.headCount(), after.leader(), after.contact(), false, after.aliases()), before.id());
            check.requireNoLoop(after);
            units.replace(after);
            log(by, "unit.edit", "unit:" + before.id().value(), audit.reference(before.toString()), audit.reference(after.toString()));
            return UnitStep.changed(before, get(before.id()));
        });
    }

    /// Two units are one: everything of `from` moves to `to`, which goes by both names from now on.
    ///
    /// @throws ExpectedException `UNIT_CYCLE` for a unit merged into itself
    public UnitStep merge(UnitId from, UnitId to, long by) {
        recorders.require(by);
        return transactions.inOne(() -> join(get(from), get(to), "unit.merge", by));
    }

    /// Takes a step back by the opposite one.
    ///
    /// @throws ExpectedException `STALE` when somebody changed one of its units since, `UNIT_IN_USE` when something stands below an added one
    public void undo(UnitStep step, long by) {
        recorders.require(by);
        transactions.inOne(() -> {
            step.after().forEach(this::requireSame);
            step.added().forEach(this::requireSame);
            if (step.merger() == null) step.before().forEach(units::replace);
            else units.part(step.merger());
            step.added().reversed().forEach(unit -> units.remove(unit.id()));
            log(by, "units.undo", step.after().size() == 1 ? "unit:" + step.after().getFirst().id().value() : "units:list", null,
                    "changed %d, added %d".formatted(step.after().size(), step.added().size()));
        });
    }

    private UnitStep join(Unit from, Unit to, String action, long by) {
        if (from.id().equals(to.id())) throw new ExpectedException(ErrorCode.UNIT_CYCLE, from.name());
        var merger = units.mergeInto(from.id(), to.id());
        log(by, action, "unit:" + to.id().value(), from.name(), to.name());
        return new UnitStep(List.of(to), List.of(get(to.id())), List.of(), merger);
    }

    private void requireSame(Unit unit) {
        if (!units.find(unit.id()).equals(Optional.of(unit))) throw new ExpectedException(ErrorCode.STALE, unit.name());
    }

    /// @param known units of the list that are stored already, by the key of their name
    private UnitStep store(Listed l, UnitList checked, Map<String, Unit> known) {
        var above = l.parent() == null ? null : known.getOrDefault(UnitNames.key(l.parent()), checked.find(l.parent()).orElse(null));
        var parent = above == null ? null : above.id();
        var before = checked.find(l.name()).orElse(null);
        if (before == null) {
            var unit = units.insert(new UnitDraft(parent, l.name(), l.level(), l.headCount(), l.leader(), l.contact(), false, checked.aliases(null, l)));
            known.put(UnitNames.key(l.name()), unit);
            return UnitStep.added(unit);
        }
        var after = checked.merged(before, l, parent);
        if (after.equals(before)) return UnitStep.NONE;
        units.replace(after);
        return UnitStep.changed(before, get(before.id()));
    }

    private Unit get(UnitId id) {
        return units.find(id).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, id.value()));
    }

    private void log(long by, String action, String subject, @Nullable String from, @Nullable String to) {
        audit.append(new AuditEntry(clock.instant(), by, action, subject, from, to, null));
    }
}
