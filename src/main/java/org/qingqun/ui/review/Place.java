package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the card stands in its queue, and what waits beside it.
///
/// @param number of the card, 0 without one
/// @param judged cases that were opened
/// @param open   findings of all queues
/// @param bare   nothing is in the inventory yet: there is nothing to scan either
public record Place(int number, int of, int judged, int open, List<Ask> asks, Optional<LocalDate> scanDay, boolean bare) {
    static final Place NOWHERE = new Place(0, 0, 0, 0, List.of(), Optional.empty(), false);
}
