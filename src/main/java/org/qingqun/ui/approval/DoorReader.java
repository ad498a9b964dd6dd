package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Reach;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;

/// Reads who can be at the door and what waits for whom; runs in the background.
record DoorReader(Office office) {
    /// @param heads       those with cases waiting first, the most first
    /// @param uncovered   the most first
    /// @param units       all, for a head to be entered
    /// @param administers whoever sits at the desk may enter heads and reset PINs
    /// @param codes      a first PIN needs a code
    record Reading(List<Head> heads, List<Uncovered> uncovered, List<Unit> units, boolean administers, boolean codes) {}

    /// One case that waits: whose unit it is of, who proposed it, since when.
    private record Waiting(CaseId id, UnitId unit, PersonId proposer, @Nullable LocalDate since) {}

    Reading read(PersonId desk) {
        var tree = office.inventory().unitTree();
        var people = office.people().findAll();
        var heads = people.stream().filter(p -> p.role() == Role.DEPARTMENT_HEAD).toList();
        var waiting = new Waits(office).rows(office.review().findIds(CaseQuery.in(CaseState.SUBMITTED))).stream().map(this::waiting).toList();
        var names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        var free = new LinkedHashSet<>(waiting);
        var shown = new ArrayList<Head>();
        var reaches = office.approvals().reach(heads).iterator();
        for (var head : heads) {
            var reach = reaches.next();
            var own = mayAnswer(head, waiting, reach);
            free.removeAll(own);
            var unit = head.unit() == null ? "" : tree.find(head.unit()).map(Unit::name).orElse("");
            shown.add(new Head(head, unit, reach.standsInFor().stream().map(id -> names.getOrDefault(id, "?")).toList(), own.size(), oldest(own)));
        }
        shown.sort(Comparator.comparingInt(Head::waiting).reversed());
        return new Reading(shown, uncovered(free, tree), tree.all(), Access.grants(office.people().get(desk).role(), Permission.ADMINISTER),
                office.pins().firstCodes().areNeeded());
    }

    /// What came of earlier approvals of this unit: ended, still running, and how many of those are overdue.
    record Afterwards(int ended, int running, int overdue) {}

    Afterwards afterwards(UnitId unit) {
        var states = Set.of(CaseState.APPROVED, CaseState.NOTIFIED, CaseState.BLOCKED, CaseState.EXECUTED, CaseState.FREEZING, CaseState.CLOSED, CaseState.DECIDED);
        var cases = new Waits(office).rows(office.review().findIds(new CaseQuery(states, Set.of(), null, unit, null))).stream().map(CaseRow::cleanupCase).toList();
        int running = (int) cases.stream().filter(c -> c.state().isOpen()).count();
        return new Afterwards(cases.size() - running, running, (int) cases.stream().filter(c -> c.isOverdue(office.today())).count());
    }

    private Waiting waiting(CaseRow row) {
        return new Waiting(row.cleanupCase().id(), row.asset().unit(), row.cleanupCase().proposedBy(), new Waits(office).since(row.cleanupCase().id()));
    }

    /// As the service will decide: what he answers for today, and not his own proposal.
    private static List<Waiting> mayAnswer(Person head, List<Waiting> waiting, Reach reach) {
        return waiting.stream().filter(w -> reach.contains(w.unit()) && !w.proposer().equals(head.id())).toList();
    }

    private static List<Uncovered> uncovered(Set<Waiting> free, UnitTree tree) {
        var byUnit = free.stream().collect(Collectors.groupingBy(Waiting::unit));
        var found = new ArrayList<Uncovered>();
        byUnit.forEach((unit, rows) -> tree.find(unit).ifPresent(u -> found.add(new Uncovered(u, rows.size(), oldest(rows)))));
        found.sort(Comparator.comparingInt(Uncovered::waiting).reversed().thenComparing(u -> u.unit().id()));
        return found;
    }

    private static @Nullable LocalDate oldest(List<Waiting> rows) {
        return rows.stream().map(Waiting::since).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
