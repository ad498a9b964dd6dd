package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.cleanup.CaseBuilder.merge;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.Comparison;

class EmptinessTest {
    private final Alike alike = Alike.groups(2);

    private Found found(int compared, Cluster... clusters) {
        return new Found(new Comparison(List.of(), List.of(clusters)), List.of(), alike.verdicts(), alike.rows(), Map.of(), compared);
    }

    @Test void beforeAnythingIsKnown() {
        assertEquals(Emptiness.COMPARING, Emptiness.of(Found.NOTHING, true, ""));
        assertEquals(Emptiness.NOT_COMPARED, Emptiness.of(Found.NOTHING, false, ""));
    }

    @Test void whyThereIsNothingToDecide() {
        assertEquals(Emptiness.REGISTER, Emptiness.of(found(0), false, ""));
        assertEquals(Emptiness.NONE, Emptiness.of(found(9), false, "教育"));
        assertEquals(Emptiness.FILTERED, Emptiness.of(found(9, alike.cluster()), false, "防汛"));
        alike.decided(merge(alike.asset(2), alike.asset(1)).row());
        assertEquals(Emptiness.JUDGED, Emptiness.of(found(9, alike.cluster()), true, "防汛"));
    }
}
