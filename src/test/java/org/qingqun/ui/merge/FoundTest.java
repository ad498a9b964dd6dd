package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.qingqun.cleanup.CaseBuilder.merge;
import static org.qingqun.ui.merge.Alike.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.Comparison;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.rule.Evidence.Signal;

class FoundTest {
    private final Alike alike = Alike.groups(6).pair(1, 2, 0.95).pair(3, 4, 0.8).pair(2, 5, 0.6).pair(5, 6, 0.3, new Signal("core-equal", 0.88, "网格", "网格"),
            new Signal("serial-differs", -1, "1网格", "2网格"));
    private final Cluster sure = alike.clusterOf(1L, 2L);
    private final Cluster less = alike.clusterOf(3L, 4L);
    private final Cluster byHand = alike.clusterOf(2L, 5L);

    private Found found() {
        var pairs = alike.clusterOf(1L, 2L, 3L, 4L, 5L, 6L).pairs();
        return new Found(new Comparison(pairs, List.of(sure, less)), List.of(byHand), alike.verdicts(), alike.rows(), Map.of(), 6);
    }

    private static List<Cluster> shown(Found found, Cluster visited) {
        return found.entries(visited).stream().map(Entry::cluster).toList();
    }

    @Test void noTwoAreComparedPairByPair() {
        assertNotEquals(found(), found());
    }

    @Test void whatIsLeftToDecideIsListedTheSurestFirst() {
        assertEquals(List.of(byHand, sure, less), shown(found(), null));
        assertEquals(2, found().open());
    }

    @Test void whatIsSettledLeavesTheListUnlessSomebodyCameForIt() {
        alike.decided(merge(alike.asset(2), alike.asset(1)).row());
        assertEquals(List.of(less), shown(found(), null));
        assertEquals(List.of(sure, less), shown(found(), sure));
        assertEquals(List.of(1, 2), List.of(found().open(), found().clusters().size()));
        assertEquals(true, found().entries(sure).getFirst().settled());
    }

    @Test void whatStandsNoLongerInTheRegisterIsNoCluster() {
        var rows = alike.rows();
        rows.remove(id(4));
        var found = new Found(found().comparison(), List.of(), alike.verdicts(), rows, Map.of(), 5);
        assertEquals(List.of(sure), shown(found, null));
    }

    @Test void theClusterOfAssetsHoldsAllOfThem() {
        assertEquals(Optional.of(sure), found().clusterOf(List.of(id(1))));
        assertEquals(Optional.of(less), found().clusterOf(List.of(id(4), id(3))));
        assertEquals(Optional.of(byHand), found().clusterOf(List.of(id(5), id(2))));
        assertEquals(Optional.empty(), found().clusterOf(List.of(id(1), id(3))));
    }

    @Test void aroundOneStandsWhatItIsLike() {
        assertEquals(List.of(id(2), id(1), id(5)), found().around(id(2), 5));
        assertEquals(List.of(id(2), id(1)), found().around(id(2), 2));
        assertEquals(List.of(id(6)), found().around(id(6), 5));
    }

    @Test void lookAlikesAreWhatOnlyAVetoKeepsApart() {
        assertEquals(List.of(id(5)), found().lookAlikes().stream().map(DuplicatePair::a).toList());
    }
}
