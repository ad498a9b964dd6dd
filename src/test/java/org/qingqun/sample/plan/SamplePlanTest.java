package org.qingqun.sample.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;

class SamplePlanTest {
    private static final SamplePlan PLAN = SamplePlan.of(20261001);
    private static final LocalDate BASELINE = LocalDate.of(2026, 10, 1);
    private static final LocalDate SCAN = LocalDate.of(2026, 10, 8);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @Test void theCityHasTheNumbersOfAssetsItShould() {
        assertEquals(Map.of(Family.WORK_GROUP, 2713L, Family.OFFICIAL_ACCOUNT, 140L, Family.GOV_APP, 60L), count(p -> p.asset().key().family()));
    }

    @Test void eachPartOfTheCityHasItsShareOfWorkGroups() {
        var areas = PLAN.units().stream().collect(Collectors.toMap(SampleUnit::name, SampleUnit::area));
        var groups = PLAN.planted().stream().filter(SamplePlanTest::isGroup)
                .collect(groupingBy(p -> areas.getOrDefault(p.asset().key().unit(), ""), TreeMap::new, counting()));
        assertEquals(Map.of("市本级", 486L, "云栖区", 712L, "桐川县", 598L, "石澜县", 503L, "青禾县", 414L), groups);
    }

    @Test void sevenHundredFortySixGroupsAndThirtyOneAccountsGo() {
        var closed = PLAN.decisions().stream().filter(d -> d.goal() == CaseState.CLOSED)
                .collect(groupingBy(d -> d.asset().family() + " " + d.disposition(), TreeMap::new, counting()));
        assertEquals(Map.of("WORK_GROUP DISSOLVE", 531L, "WORK_GROUP MERGE", 215L, "OFFICIAL_ACCOUNT DEREGISTER", 31L, "GOV_APP TAKE_DOWN", 12L), closed);
    }

    @Test void everyScreenHasSomethingUnderWay() {
        var open = PLAN.decisions().stream().filter(d -> d.asset().family() == Family.WORK_GROUP && d.goal() != CaseState.CLOSED)
                .collect(groupingBy(PlannedDecision::goal, TreeMap::new, counting()));
        assertEquals(new TreeMap<>(Map.of(CaseState.PROPOSED, 33L, CaseState.SUBMITTED, 41L, CaseState.RETURNED, 3L, CaseState.DEFERRED, 11L, CaseState.APPROVED, 9L,
                CaseState.NOTIFIED, 19L, CaseState.BLOCKED, 2L, CaseState.EXECUTED, 19L, CaseState.DECIDED, 22L)), open);
        long overdue = PLAN.decisions().stream().filter(d -> d.goal().isOpen() && d.deadline().isBefore(LAST_DAY)).count();
        assertEquals(7, overdue);
    }

    @Test void noTwoAssetsOfOneUnitAreOneByIdentity() {
        var seen = new HashSet<Identity>();
        var ids = PLAN.units().stream().collect(Collectors.toMap(SampleUnit::name, u -> new UnitId(PLAN.units().indexOf(u) + 1)));
        for (var p : PLAN.planted()) {
            var key = p.asset().key();
            assertTrue(seen.add(Identity.of(key.family(), ids.getOrDefault(key.unit(), new UnitId(999)), key.name(), key.occurrence())), key.toString());
        }
        var twice = PLAN.planted().stream().filter(p -> p.asset().key().occurrence() == 2).toList();
        assertFalse(twice.isEmpty(), "some names stand twice in one file");
        for (var p : twice) {
            assertEquals(Label.DUPLICATE, p.slot().label());
            assertEquals(p.asset().key().name(), present(p.partner()).name());
        }
    }

    @Test void filingNumbersAreGivenOnce() {
        var numbers = PLAN.planted().stream().map(p -> p.asset().filingNo()).filter(n -> n != null).toList();
        assertTrue(numbers.size() > 500, numbers.size() + " filing numbers");
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
    }

    @Test void datesMakeTheLabelsTrue() {
        for (var p : PLAN.planted()) {
            var life = p.asset().life();
            var last = life.lastActiveOn();
            int limit = p.asset().key().family() == Family.GOV_APP ? 180 : 90;
            boolean quiet = last != null && !last.isAfter(SCAN.minusDays(limit));
            boolean over = life.endsOn() != null && !life.endsOn().isAfter(SCAN.minusDays(7));
            var seen = p.asset().key() + " " + life;
            switch (p.slot().label()) {
                case ORDINARY, LOOK_ALIKE, HOLLOW, ORPHANED, LEFT_BEHIND, MISDATED, SHARED_PHONE, OVERLOADED, MEGA -> assertTrue(last != null && last.isAfter(LAST_DAY.minusDays(90)) && !over, seen);
                case UNKNOWN_ACTIVITY -> assertTrue(last == null && !over, seen);
                case ZOMBIE, SEASONAL -> assertTrue(quiet && !over, seen);
                case EXPIRED -> assertTrue(!quiet && over, seen);
                case LAPSED -> assertTrue(quiet && over, seen);
                case DUPLICATE -> assertTrue(last != null && !over, seen);
            }
        }
    }

    @Test void nothingWasCreatedAfterTheBaselineDayOrUsedBeforeItWasCreated() {
        for (var p : PLAN.planted()) {
            var life = p.asset().life();
            if (life.createdOn() == null || p.slot().label() == Label.MISDATED) continue;
            assertFalse(life.createdOn().isAfter(BASELINE), p.asset().toString());
            assertTrue(life.lastActiveOn() == null || life.createdOn().isBefore(life.lastActiveOn()), p.asset().toString());
            assertTrue(life.endsOn() == null || life.createdOn().isBefore(life.endsOn()), p.asset().toString());
        }
    }

    @Test void mergesGoIntoGroupsOfTheSameUnitThatStay() {
        var closing = PLAN.decisions().stream().filter(d -> d.disposition().closes()).map(PlannedDecision::asset).collect(Collectors.toSet());
        var all = PLAN.planted().stream().map(p -> p.asset().key()).collect(Collectors.toSet());
        var merges = PLAN.decisions().stream().filter(d -> d.disposition() == Disposition.MERGE).toList();
        assertEquals(243, merges.size());
        for (var merge : merges) {
            var survivor = present(merge.survivor());
            assertEquals(merge.asset().unit(), survivor.unit());
            assertTrue(all.contains(survivor) && !closing.contains(survivor), survivor.toString());
        }
    }

    @Test void lookAlikesHaveANeighbourToBeMistakenFor() {
        var alike = PLAN.planted().stream().filter(p -> p.slot().label() == Label.LOOK_ALIKE).toList();
        assertTrue(alike.size() >= 100, alike.size() + " look-alikes");
        long withNeighbour = alike.stream().filter(p -> p.partner() != null).count();
        assertTrue(withNeighbour >= alike.size() / 2, withNeighbour + " of " + alike.size());
    }

    @Test void everyAccountThatMustBeClosedByThenThawsInTime() {
        for (var decision : PLAN.decisions()) {
            if (decision.asset().family() != Family.OFFICIAL_ACCOUNT || decision.goal() != CaseState.CLOSED) continue;
            int followers = PLAN.planted().stream().filter(p -> p.asset().key().equals(decision.asset())).findFirst().orElseThrow().asset().members();
            assertTrue(followers <= 10_000, decision.asset() + ": " + followers);
        }
    }

    @Test void aSeedGivesTheSamePlanAndAnotherSeedAnotherOne() {
        assertEquals(PLAN, SamplePlan.of(20261001));
        assertFalse(PLAN.equals(SamplePlan.of(7)));
    }

    private static boolean isGroup(Planted p) {
        return p.asset().key().family() == Family.WORK_GROUP;
    }

    private static <K> Map<K, Long> count(Function<Planted, K> by) {
        return PLAN.planted().stream().collect(groupingBy(by, counting()));
    }

    private static AssetKey present(@org.jspecify.annotations.Nullable AssetKey key) {
        assertNotNull(key);
        return List.of(key).getFirst();
    }
}
