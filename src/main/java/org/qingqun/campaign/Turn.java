package org.qingqun.campaign;

import java.time.LocalDate;
import org.qingqun.inventory.Family;

/// How many places of one family and origin turned from one fate to another on a day.
///
/// @param restored restorations on that day, a flow; they are counted apart, with `assets` 0 and both fates S
public record Turn(LocalDate on, Family family, Origin origin, boolean byMerge, Fate from, Fate to, int assets, int restored) {}
