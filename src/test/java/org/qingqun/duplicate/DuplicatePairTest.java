package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Progress;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Evidence.Signal;

class DuplicatePairTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            第一网格工作群,   第二网格工作群,   serial-differs, true
            第三届家委会群,   第四届家委会群,   cohort-differs, true
            防汛工作群,       防汛联络群,       -,              false
            # two that are hardly alike anyway are nothing to tell
            第一网格巡查群,   第二支部党建群,   -,              false
            """)
    void aLookAlikeIsKeptApartByAVetoOnly(String one, String other, String veto, boolean lookAlike) {
        var assets = List.of(workGroup().id(1).name(one).purpose(null).build(), workGroup().id(2).name(other).purpose(null).build());
        var pair = new DuplicateEngine(Set.of()).compare(assets, new UnitTree(List.of()), 0, Progress.NONE).pairs().stream().findFirst();
        assertEquals(veto, pair.flatMap(DuplicatePair::veto).map(Signal::kind).orElse(null));
        assertEquals(lookAlike, pair.map(DuplicatePair::isLookAlike).orElse(false));
    }
}
