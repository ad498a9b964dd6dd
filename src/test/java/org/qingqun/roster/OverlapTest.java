package org.qingqun.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;

class OverlapTest {
    private static Roster list(long group, Person... people) {
        return new Roster(new AssetId(group), LocalDate.of(2026, 11, 2), "名单.xlsx", List.of(people));
    }

    private static Person person(long key) {
        return new Person(key, null);
    }

    @Test void eachPersonCountsOnceAndIsKnownFromTheListsBefore() {
        var overlap = Overlap.of(List.of(list(1, person(1), person(2)), list(2, person(2), person(3)), list(3, person(1), person(2), person(3))));
        assertEquals(new Overlap(3, Map.of(new AssetId(1), 0, new AssetId(2), 1, new AssetId(3), 3)), overlap);
    }

    @Test void aListWithPhonesAndOneWithoutMeetByTheName() {
        var overlap = Overlap.of(List.of(list(1, person(12)), list(2, new Person(2, 12L), new Person(3, 13L))));
        assertEquals(new Overlap(2, Map.of(new AssetId(1), 0, new AssetId(2), 1)), overlap);
    }

    @Test void ofNoListsNothingIsKnown() {
        assertEquals(new Overlap(0, Map.of()), Overlap.of(List.of()));
    }
}
