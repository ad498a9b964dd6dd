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

    @Test void ofALargeScopeOnlyWhatSharesARareWordIsLookedAt() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 400; i++) rows.add("石澜县教育局|" + (char) ('一' + 41 * i) + (char) ('一' + 41 * i + 1) + "群");
        var profiles = new ArrayList<>(ProfileRows.of(rows.toArray(String[]::new)).profiles());
        var neighbours = new Neighbours(profiles);
        assertEquals(Set.of(7), neighbours.of(profiles.get(7)));
        profiles.add(profiles.get(7));
        neighbours.add(400);
        assertEquals(Set.of(7, 400), neighbours.of(profiles.get(7)), "what came later too");
        neighbours.remove(7);
        assertEquals(Set.of(400), neighbours.of(profiles.get(7)), "and not what went");
    }

    @Test void whatHasNoScopeMayGoToo() {
        var profiles = new ArrayList<>(ProfileRows.of("***|猕猴桃嫁接群", "石澜县林业局|猕猴桃群", "***|猕猴桃剪枝群").profiles());
        var neighbours = new Neighbours(profiles);
        assertEquals(Set.of(0, 1, 2), neighbours.of(profiles.get(1)));
        neighbours.remove(2);
        assertEquals(Set.of(0, 1), neighbours.of(profiles.get(1)));
    }

    @Test void whatHasNoOfficeIsFoundByARareWord() {
        var profiles = ProfileRows.of("***|石澜县猕猴桃嫁接群", "石澜县林业局|猕猴桃群", "石澜县林业局|铁路桥群").profiles();
        var neighbours = new Neighbours(profiles);
        assertEquals(Set.of(0, 1), neighbours.of(profiles.get(0)));
        assertEquals(Set.of(0, 1, 2), neighbours.of(profiles.get(1)));
    }

    @Test void whatHasNoScopeIsFoundByARareWord() {
        var profiles = ProfileRows.of("***|猕猴桃嫁接群", "石澜县林业局|猕猴桃群", "石澜县林业局|铁路桥群").profiles();
        var neighbours = new Neighbours(profiles);
        assertEquals(Set.of(0, 1), neighbours.of(profiles.get(0)));
        assertEquals(Set.of(0, 1, 2), neighbours.of(profiles.get(1)));
    }
}
