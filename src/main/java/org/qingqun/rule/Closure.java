package org.qingqun.rule;

import java.time.LocalDate;
import org.qingqun.inventory.Asset;

/// An asset that is not in the register any more, and since when.
public record Closure(Asset asset, LocalDate closedOn) {}
