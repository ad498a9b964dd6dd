package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.cleanup.CaseBuilder.decide;
import static org.qingqun.cleanup.CaseBuilder.dissolve;
import static org.qingqun.cleanup.CaseBuilder.merge;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;

class VerdictsTest {
    private final Alike alike = Alike.groups(3);

    @Test void aClusterIsOpenWhileSomethingIsLeftToDecide() {
        assertEquals(false, settled());
        alike.decided(merge(alike.asset(2), alike.asset(1)).row());
        assertEquals(false, settled()); // the third is not decided
        alike.decided(merge(alike.asset(3), alike.asset(1)).row());
        assertEquals(true, settled());
    }

    @Test void aMergeDecidesItsSurvivorToo() {
        alike.decided(merge(alike.asset(2), alike.asset(1)).row(), decide(alike.asset(3), Disposition.KEEP).state(CaseState.DECIDED).row());
        assertEquals(true, settled());
        assertEquals(List.of(alike.asset(2)), alike.verdicts().joining(Alike.id(1)));
    }

    @Test void withAllOthersOnTheirWayOutNothingIsLeftToMerge() {
        alike.decided(dissolve(alike.asset(2)).row());
        assertEquals(false, settled());
        alike.decided(dissolve(alike.asset(1)).row());
        assertEquals(true, settled());
    }

    @Test void whatStaysIsDecidedButNotOnItsWayOut() {
        alike.decided(decide(alike.asset(1), Disposition.KEEP).row());
        assertEquals(List.of(true, false), List.of(alike.verdicts().isDecided(Alike.id(1)), alike.verdicts().isClosing(Alike.id(1))));
    }

    @Test void anOpenCaseGoesBeforeASettledOne() {
        alike.decided(decide(alike.asset(1), Disposition.KEEP).id(9).state(CaseState.DECIDED).row(), dissolve(alike.asset(1)).id(10).row(),
                decide(alike.asset(1), Disposition.RECTIFY).id(11).state(CaseState.DECIDED).row());
        assertEquals(Disposition.DISSOLVE, alike.verdicts().openCase(Alike.id(1)).orElseThrow().disposition());
    }

    private boolean settled() {
        return alike.verdicts().isSettled(alike.cluster());
    }
}
