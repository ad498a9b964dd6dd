package org.qingqun.ui.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Unit;

/// A unit whose cases wait for nobody: neither it nor a unit above it has a head who may answer them.
///
/// @param waiting how many, 1 or more
/// @param oldest  the day the first of them was submitted; null when unknown
public record Uncovered(Unit unit, int waiting, @Nullable LocalDate oldest) {}
