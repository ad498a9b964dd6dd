package org.qingqun.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import org.qingqun.common.Keyed;

/// Which pages are in sight, and how large.
///
/// @param width  of the place for pages, in pixels; so is `height`
/// @param pages  how many there are
/// @param first  the first in sight, from 1; 1 while there are none
record Viewport(Zoom zoom, int width, int height, int pages, int first) {
    static final int GAP = 12;
    /// A4 is this much taller than wide.
    static final double TALL = 297.0 / 210;
    private static final int SMALLEST = 200;

    /// How large a page is drawn.
    enum Zoom implements Keyed {
        /// as many whole pages as there is room for, two at the most
        WHOLE,
        /// one page as wide as the place
        WIDTH
    }

    static final Viewport NOTHING = new Viewport(Zoom.WHOLE, 0, 0, 0, 1);

    boolean isReady() {
        return pages > 0 && width > 2 * GAP && height > 2 * GAP;
    }

    int pageWidth() {
        if (zoom == Zoom.WIDTH) return Math.max(SMALLEST, width - 2 * GAP);
        return Math.max(SMALLEST, Math.min((int) ((height - 2 * GAP) / TALL), width - 2 * GAP));
    }

    private int inSight() {
        return zoom == Zoom.WHOLE && pages > 1 && 2 * pageWidth() + 3 * GAP <= width ? 2 : 1;
    }

    /// Numbers of the pages in sight.
    List<Integer> shown() {
        return IntStream.rangeClosed(first, Math.min(pages, first + inSight() - 1)).boxed().toList();
    }

    boolean hasBack() {
        return first > 1;
    }

    boolean hasOn() {
        return first + inSight() <= pages;
    }

    Viewport on() {
        return hasOn() ? at(first + inSight()) : this;
    }

    Viewport back() {
        return at(Math.max(1, first - inSight()));
    }

    Viewport with(Zoom chosen) {
        return new Viewport(chosen, width, height, pages, first);
    }

    Viewport sized(int wide, int tall) {
        return new Viewport(zoom, wide, tall, pages, first);
    }

    /// The place in the document is kept where it still exists.
    Viewport of(int count) {
        return new Viewport(zoom, width, height, count, Math.clamp(first, 1, Math.max(1, count)));
    }

    private Viewport at(int page) {
        return new Viewport(zoom, width, height, pages, page);
    }
}
