package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Units 1 > 2 > 3 and 1 > 4; heads 20 of unit 2, 30 of unit 3, 40 of unit 4, 50 of none.
class ReachTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UnitTree TREE = new UnitTree(List.of(unit(1, null), unit(2, 1L), unit(3, 2L), unit(4, 1L)));
    private static final Map<Long, Person> HEADS = Map.of(20L, head(20, 2L), 30L, head(30, 3L), 40L, head(40, 4L), 50L, head(50, null));

    private static Unit unit(long id, Long parent) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), "单位" + id, Level.COUNTY, null, null, null, false, List.of());
    }

    private static Person head(long id, Long unit) {
        return new Person(new PersonId(id), "负责人" + id, unit == null ? null : new UnitId(unit), Role.DEPARTMENT_HEAD, null, 0);
    }

    private static Reach of(long head, Delegation... inForce) {
        return new Reach(HEADS.get(head), TREE, List.of(inForce), id -> HEADS.get(id.value()));
    }

    private static Delegation delegation(long away, long delegate) {
        return new Delegation(1, new PersonId(away), new PersonId(delegate), DAY, DAY, "出差", new PersonId(away), Instant.EPOCH, null);
    }

    private static List<Boolean> contained(Reach reach) {
        return List.of(1L, 2L, 3L, 4L).stream().map(id -> reach.contains(new UnitId(id))).toList();
    }

    @Test void aHeadAnswersForHisUnitAndAllBelowIt() {
        assertEquals(List.of(false, true, true, false), contained(of(20)));
        assertEquals(List.of(false, false, true, false), contained(of(30)));
        assertEquals(List.of(new UnitId(2)), of(20).roots());
    }

    @Test void whoIsBoundToNoUnitAnswersForNone() {
        assertEquals(List.of(false, false, false, false), contained(of(50)));
        assertEquals(List.of(), of(50).roots());
    }

    @Test void whoStandsInAnswersForTheOthersUnitsInTheOthersPlace() {
        var reach = of(40, delegation(20, 40));
        assertEquals(List.of(false, true, true, true), contained(reach));
        assertEquals(new PersonId(20), reach.insteadOf(new UnitId(3)));
        assertNull(reach.insteadOf(new UnitId(4)), "his own affair");
        assertNull(reach.insteadOf(new UnitId(1)), "nobody's he stands in for");
        assertEquals(Set.of(new PersonId(20)), reach.standsInFor());
        assertEquals(List.of(new UnitId(4), new UnitId(2)), reach.roots());
    }

    @Test void whatIsHisOwnStaysHisOwn() {
        assertNull(of(20, delegation(30, 20)).insteadOf(new UnitId(3)));
    }

    @Test void anothersDelegationIsNoneOfHis() {
        assertFalse(of(30, delegation(20, 40)).contains(new UnitId(4)));
        assertTrue(of(30, delegation(20, 40)).standsInFor().isEmpty());
    }
}
