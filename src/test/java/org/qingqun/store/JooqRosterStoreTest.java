package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.roster.Person;
import org.qingqun.roster.Roster;

class JooqRosterStoreTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test void aListComesBackAsItWasKept() {
        var first = new Roster(group("甲群").id(), DAY, "甲.xlsx", List.of(new Person(Long.MIN_VALUE, null), new Person(7, 12L)));
        var second = new Roster(group("乙群").id(), DAY.plusDays(1), "乙.xlsx", List.of(new Person(7, null)));
        stores.rosters().replace(first);
        stores.rosters().replace(second);
        assertEquals(List.of(second, first), stores.rosters().find(List.of(second.asset(), new AssetId(99), first.asset())));
        assertEquals(List.of(2, 1), stores.rosters().findAll().stream().map(list -> list.people()).toList());
        stores.rosters().forget(first.asset());
        assertEquals(List.of(second), stores.rosters().find(List.of(first.asset(), second.asset())));
    }

    @Test void groupsAreFoundByTheirNamesWhateverTheirUnit() {
        var group = group("防汛'群");
        group("别的群");
        assertEquals(List.of(group.id()), stores.assets().findByNameKeys(Family.WORK_GROUP, List.of("防汛'群", "没有")).stream().map(a -> a.id()).toList());
        assertEquals(List.of(), stores.assets().findByNameKeys(Family.GOV_APP, List.of("防汛'群")));
        assertEquals(List.of(), stores.assets().findByNameKeys(Family.WORK_GROUP, List.of()));
    }
}
