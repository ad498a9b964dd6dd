package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ui.report.Viewport.Zoom;

class ViewportTest {
    private static Viewport of(Zoom zoom, int width, int height, int pages) {
        return Viewport.NOTHING.sized(width, height).of(pages).with(zoom);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # zoom, width, height, pages | page's width, pages in sight
            WHOLE,  830, 520, 5, 350, 2
            WHOLE,  700, 520, 5, 350, 1
            WHOLE,  830, 520, 1, 350, 1
            WHOLE,  300, 900, 5, 276, 1
            WIDTH,  830, 520, 5, 806, 1
            # never smaller than can be read at all
            WHOLE,  830, 100, 5, 200, 2
            """)
    void pagesFitThePlace(Zoom zoom, int width, int height, int pages, int pageWidth, int inSight) {
        var view = of(zoom, width, height, pages);
        assertEquals(List.of(pageWidth, inSight), List.of(view.pageWidth(), view.shown().size()));
    }

    @Test void turningGoesByWhatIsInSightAndStopsAtTheEnds() {
        var view = of(Zoom.WHOLE, 830, 520, 5);
        assertFalse(view.hasBack());
        assertEquals(List.of(3, 4), view.on().shown());
        assertEquals(List.of(5), view.on().on().shown());
        assertFalse(view.on().on().hasOn());
        assertEquals(view.on().on(), view.on().on().on());
        assertEquals(List.of(1, 2), view.on().back().back().shown());
        assertEquals(List.of(4), view.on().with(Zoom.WIDTH).on().shown());
    }

    @Test void aShorterDocumentKeepsThePlaceWhereItExists() {
        assertEquals(List.of(2), of(Zoom.WIDTH, 830, 520, 5).on().on().on().of(2).shown());
        assertEquals(List.of(), of(Zoom.WIDTH, 830, 520, 0).shown());
    }

    @Test void nothingIsDrawnWithoutRoomOrPages() {
        assertFalse(Viewport.NOTHING.of(5).isReady());
        assertFalse(of(Zoom.WHOLE, 830, 520, 0).isReady());
        assertTrue(of(Zoom.WHOLE, 830, 520, 1).isReady());
    }
}
