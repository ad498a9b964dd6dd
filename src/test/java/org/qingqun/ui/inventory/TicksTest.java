package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;

class TicksTest {
    private final Ticks ticks = new Ticks();

    private static List<AssetId> ids(long... numbers) {
        return LongStream.of(numbers).mapToObj(AssetId::new).toList();
    }

    @Test void ticksAreCountedAndTakenAway() {
        ticks.setAll(ids(1, 2, 3), true);
        ticks.set(new AssetId(2), false);
        assertEquals(2, ticks.countProperty().get());
        assertTrue(ticks.contains(new AssetId(3)));
        ticks.clear();
        assertEquals(0, ticks.countProperty().get());
    }

    @Test void tickedAssetsComeInTheOrderOfTheResult() {
        ticks.setAll(ids(1, 2, 3), true);
        assertEquals(ids(3, 1), ticks.in(ids(3, 9, 1)));
    }

    @Test void whatLeavesTheResultIsNotTickedAnyMore() {
        ticks.setAll(ids(1, 2, 3), true);
        ticks.keepOnly(ids(2, 5));
        assertEquals(1, ticks.countProperty().get());
        assertFalse(ticks.contains(new AssetId(1)));
    }

    @Test void whatIsAwaitedIsTickedWithTheNextResultOnlyAndInPlaceOfOthers() {
        ticks.setAll(ids(7), true);
        ticks.await(ids(2, 5, 9));
        ticks.keepOnly(ids(2, 5, 7));
        assertEquals(ids(2, 5), ticks.in(ids(2, 5, 7)));
        ticks.clear();
        ticks.keepOnly(ids(2, 5, 7));
        assertEquals(0, ticks.countProperty().get());
    }
}
