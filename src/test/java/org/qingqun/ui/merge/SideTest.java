package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;

class SideTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # open case, takes others in | can stay, can go
            -,        false,  true,  true
            -,        true,   true,  false
            KEEP,     false,  true,  false
            RECTIFY,  false,  true,  false
            DISSOLVE, false,  false, false
            """)
    void whatIsDecidedOfItStandsInTheWay(Disposition open, boolean keeps, boolean canSurvive, boolean canMerge) {
        var asset = workGroup().build();
        var side = new Side(row(AssetStatus.IN_USE), open == null ? null : CaseBuilder.decide(asset, open).build(), keeps, false);
        assertEquals(List.of(canSurvive, canMerge), List.of(side.canSurvive(), side.canMerge()));
    }

    @Test void whatLeftTheRegisterCanDoNeither() {
        var side = new Side(row(AssetStatus.MERGED), null, false, false);
        assertEquals(List.of(false, false), List.of(side.canSurvive(), side.canMerge()));
    }

    private static InventoryRow row(AssetStatus status) {
        return new InventoryRow(workGroup().status(status).build(), Alike.BUREAU, status.key(), null, List.of());
    }
}
