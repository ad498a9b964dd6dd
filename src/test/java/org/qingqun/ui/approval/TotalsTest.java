package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.inventory.AssetBuilder;

class TotalsTest {
    private static final MergedSize SMALL = new MergedSize(30, 0);

    @Test void countsByWhatIsAskedForAndHowManyAreLeft() {
        var first = AssetBuilder.workGroup().id(101).name("保留群甲").build();
        var second = AssetBuilder.workGroup().id(102).name("保留群乙").build();
        var totals = Totals.of(List.of(item(1).to(Disposition.KEEP).build(), item(2).into(first, SMALL).build(), item(3).into(first, SMALL).build(),
                item(4).into(second, SMALL).build(), item(5).build(), item(6).to(Disposition.DEREGISTER).build(), item(7).to(Disposition.TAKE_DOWN).build(),
                item(8).to(Disposition.RECTIFY).build(), item(9).to(Disposition.OUT_OF_SCOPE).build()));
        assertEquals(new Totals(1, 3, 2, 3, 2), totals);
        assertEquals(List.of(9, 3), List.of(totals.all(), totals.remaining()));
    }

    @Test void nothingIsNothing() {
        assertEquals(new Totals(0, 0, 0, 0, 0), Totals.of(List.of()));
    }
}
