package org.qingqun.progress;

import java.time.LocalDate;
import org.qingqun.inventory.UnitId;

/// Why a unit holds more than it did: what it said when it was asked.
public record Explanation(UnitId unit, String reason, LocalDate on) {}
