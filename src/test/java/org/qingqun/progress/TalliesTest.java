package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class TalliesTest {
    private static Tally cell(long unit, Origin origin, Fate fate, int assets) {
        return new Tally(Family.WORK_GROUP, new UnitId(unit), Level.CITY, Platform.WECHAT, origin, false, fate, fate == Fate.S ? "" : "dissolve", assets, 0);
    }

    private final Tallies table = new Tallies(List.of(cell(1, Origin.B, Fate.S, 1967), cell(1, Origin.B, Fate.C, 531), cell(2, Origin.B, Fate.M, 215)));

    @Test void theGoldenCaseIsAMarginOfThreeCells() {
        var f = table.figures();
        assertEquals(List.of(2713, 746, 1967), List.of(f.baseline(), f.disposed(), f.remaining()));
        assertEquals("27.5", f.disposalRate().percent().orElseThrow().toString());
    }

    @Test void aCutNamesItsParts() {
        assertEquals(List.of("1 2498", "2 215"), table.by(c -> "" + c.unit().value()).stream().map(g -> g.key() + " " + g.figures().baseline()).toList());
    }

    @Test void theBaselineIsWhatStoodThereWhateverBecameOfIt() {
        var later = new Tallies(List.of(cell(1, Origin.B, Fate.C, 3), cell(1, Origin.B, Fate.S, 2), cell(1, Origin.L, Fate.X, 1), cell(1, Origin.N, Fate.S, 9)));
        var then = later.baseline().figures();
        assertEquals(List.of(6, 5, 1, 0), List.of(then.remaining(), then.baseline(), then.lateDeclared(), then.added()));
    }
}
