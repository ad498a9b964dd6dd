package org.qingqun.ui.settings.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class BranchTest {
    private static Unit unit(long id, Long parent, String name, boolean provisional) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), name, Level.CITY, null, null, null, provisional, List.of());
    }

    private static String print(List<Branch> branches) {
        var text = new StringBuilder();
        for (var branch : branches) text.append(branch.unit().name()).append(branch.hit() ? "" : "?").append(branch.below().isEmpty() ? "" : "(" + print(branch.below()) + ")");
        return text.toString();
    }

    private static final UnitTree TREE = new UnitTree(List.of(unit(1, null, "市", false), unit(2, 1L, "县", false), unit(3, 2L, "乡", false), unit(4, 1L, "局", false), unit(5, null, "谁", true)));

    @Test void whatWaitsForAnAnswerComesFirst() {
        var all = Branch.of(TREE, _ -> true);
        assertEquals("谁市(县(乡)局)", print(all));
        assertEquals(4, all.getLast().size());
    }

    @Test void aSearchKeepsTheWayToItsHits() {
        var found = Branch.of(TREE, u -> u.name().equals("乡"));
        assertEquals("市?(县?(乡))", print(found));
        assertEquals(1, found.getFirst().hits());
        assertEquals("", print(Branch.of(TREE, _ -> false)));
    }

    @Test void tenThousandUnitsAreNoTrouble() {
        var units = new ArrayList<>(List.of(unit(1, null, "市", false)));
        for (long i = 2; i <= 10_000; i++) units.add(unit(i, Math.max(1, i / 20), "单位" + i, false));
        assertEquals(10_000, Branch.of(new UnitTree(units), _ -> true).getFirst().hits());
    }
}
