package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.progress.Figures;

class WaterfallLayoutTest {
    private static final Figures SCREENS = new Figures(2713, 18, 6, 2, 1970, 531, 215, 23, 23, 746, 0, 0);

    @Test void theAxisStartsAtZeroAndTheHighestCountReachesTheTop() {
        var bars = new WaterfallLayout(800, 2739, WaterfallStep.of(SCREENS)).bars();
        assertEquals(2713, bars.getFirst().height());
        assertEquals(2739 - 2713, bars.getFirst().y());
        assertEquals(0, bars.get(3).y());
        assertEquals(2739, bars.getLast().y() + bars.getLast().height());
    }

    @Test void aSmallChangeIsStillThreePixelsHighAndInsideThePlot() {
        var bars = new WaterfallLayout(800, 200, WaterfallStep.of(SCREENS)).bars();
        for (var bar : bars) {
            assertTrue(bar.height() >= 3, bar.toString());
            assertTrue(bar.y() >= 0 && bar.y() + bar.height() <= 200, bar.toString());
        }
    }

    @Test void barsStandSideBySideWithoutTouching() {
        var bars = new WaterfallLayout(333, 200, WaterfallStep.of(SCREENS)).bars();
        assertTrue(IntStream.range(1, bars.size()).allMatch(i -> bars.get(i).x() > bars.get(i - 1).x() + bars.get(i - 1).width()), bars.toString());
        assertTrue(bars.getLast().x() + bars.getLast().width() <= 333);
    }

    @Test void nothingCountedIsDrawnAsThinLinesOnTheAxis() {
        for (var bar : new WaterfallLayout(400, 100, WaterfallStep.of(Figures.ZERO)).bars()) {
            assertEquals(1, bar.height());
            assertEquals(99, bar.y());
        }
    }
}
