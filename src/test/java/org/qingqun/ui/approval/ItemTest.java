package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.approval.Risk;
import org.qingqun.ui.approval.Item.Change;

class ItemTest {
    @ParameterizedTest
    @EnumSource(Risk.class)
    void everyRiskWantsALook(Risk risk) {
        assertEquals(true, item(1).risks(risk).build().wantsLook());
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void soDoesEveryChange(Change change) {
        assertEquals(change != Change.NONE, item(1).changed(change).build().wantsLook());
    }

    @Test void risksStandInOneOrderHoweverTheyWereFound() {
        assertEquals(List.of(Risk.STILL_USED, Risk.ON_DUTY, Risk.JOINT), item(1).risks(Risk.JOINT, Risk.STILL_USED, Risk.ON_DUTY).build().sortedRisks());
    }

    @Test void oneSeriousRiskGoesBeforeSeveralLesserOnes() {
        var serious = item(1).risks(Risk.STILL_USED).deadline("2026-12-31").build();
        var several = item(2).risks(Risk.BIG_MERGE, Risk.JOINT).deadline("2026-11-30").build();
        assertEquals(List.of(serious, several), Stream.of(several, serious).sorted(Item.BY_RISK).toList());
    }

    @Test void amongEqualsTheEarlierDeadlineGoesFirstAndNoneLast() {
        var none = item(1).risks(Risk.JOINT).build();
        var late = item(2).risks(Risk.JOINT).deadline("2026-12-31").build();
        var early = item(3).risks(Risk.JOINT).deadline("2026-12-01").build();
        assertEquals(List.of(early, late, none), Stream.of(none, late, early).sorted(Item.BY_RISK).toList());
    }
}
