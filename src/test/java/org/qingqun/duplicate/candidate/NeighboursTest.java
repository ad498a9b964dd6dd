package org.qingqun.duplicate.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.ProfileRows;

class NeighboursTest {
    @Test void onlyTheScopeIsLookedAt() {
        var profiles = ProfileRows.of("石澜县教育局|防汛群", "石澜县水利局|防汛群", "石澜县教育局|征兵群", "石澜县教育局|校车群").profiles();
        var neighbours = new Neighbours(new ArrayList<>(profiles));
        assertEquals(Set.of(0, 2, 3), neighbours.of(profiles.get(3)));
        neighbours.remove(2);
        assertEquals(Set.of(0, 3), neighbours.of(profiles.get(3)));
    }

    @Test void whatHasNoScopeIsFoundByARareWord() {
        var profiles = ProfileRows.of("***|猕猴桃嫁接群", "石澜县林业局|猕猴桃群", "石澜县林业局|铁路桥群").profiles();
        var neighbours = new Neighbours(profiles);
        assertEquals(Set.of(0, 1), neighbours.of(profiles.get(0)));
        assertEquals(Set.of(0, 1, 2), neighbours.of(profiles.get(1)));
    }
}
