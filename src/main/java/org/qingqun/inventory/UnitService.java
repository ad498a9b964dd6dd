package org.qingqun.inventory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Takes a list in, whole or not at all: new units are added, known ones brought up to date, none removed. A unit of the list is confirmed by it.
    /// A name or alias that another unit has stays there.
    ///
    /// @throws ExpectedException `UNKNOWN_UNIT` when a parent is neither in the list nor in the tree, `UNIT_CYCLE`, `UNIT_TWICE`
    public Listing importList(List<Listed> list, long by) {
        recorders.require(by);
        return transactions.inOne(() -> {
            var all = units.findAll();
            var known = new HashMap<String, Unit>();
            var taken = new HashSet<String>();
            for (var unit : all) {
                known.put(UnitNames.key(unit.name()), unit);
                taken.add(unit.name());
                taken.addAll(unit.aliases());
            }
            int added = 0;
            int updated = 0;
            for (var listed : new UnitList(list, new UnitTree(all)).parentsFirst()) {
                var before = known.get(UnitNames.key(listed.name()));
                var after = store(listed, before, known, taken);
                known.put(UnitNames.key(listed.name()), after);
                taken.add(after.name());
                taken.addAll(after.aliases());
                if (before == null) added++;
                else if (!after.equals(before)) updated++;
            }
            var done = new Listing(added, updated, list.size() - added - updated);
            if (added + updated > 0) log(by, "units.import", "units:list", null, "added %d, updated %d".formatted(added, updated));
            return done;
        });
    }

    /// Units met in files that nobody confirmed yet, by name, with what they may be.
    public List<Provisional> findProvisional() {
        var all = units.findAll();
        var likeness = new UnitLikeness(all.stream().filter(u -> !u.provisional()).toList());
        return all.stream().filter(Unit::provisional).map(u -> new Provisional(u, likeness.find(u.name()))).toList();
    }

    /// Says that a provisional unit is one of the tree: everything of it moves there and its name becomes an alias.
    public void confirm(UnitId provisional, UnitId existing, long by) {
        recorders.require(by);
        transactions.inOne(() -> {
            var from = get(provisional);
            var to = get(existing);
            if (!from.provisional()) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, from.name());
            units.mergeInto(provisional, existing);
            log(by, "unit.confirm", "unit:" + existing.value(), from.name(), to.name());
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

    private Unit store(Listed l, @Nullable Unit before, Map<String, Unit> known, Set<String> taken) {
        var above = l.parent() == null ? null : known.get(UnitNames.key(l.parent()));
        var parent = above == null ? null : above.id();
        var aliases = new ArrayList<>(before == null ? List.<String>of() : before.aliases());
        l.aliases().stream().filter(a -> !taken.contains(a) && !a.equals(l.name())).distinct().forEach(aliases::add);
        if (before == null) return units.insert(new UnitDraft(parent, l.name(), l.level(), l.headCount(), l.leader(), l.contact(), false, aliases));
        var after = new Unit(before.id(), parent == null ? before.parent() : parent, before.name(), l.level(), or(l.headCount(), before.headCount()),
                or(l.leader(), before.leader()), or(l.contact(), before.contact()), false, aliases);
        if (!after.equals(before)) units.replace(after);
        return after;
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T before) {
        return given == null ? before : given;
    }

    private Unit get(UnitId id) {
        return units.find(id).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, id.value()));
    }

    private void log(long by, String action, String subject, @Nullable String from, @Nullable String to) {
        audit.append(new AuditEntry(clock.instant(), by, action, subject, from, to, null));
    }
}
