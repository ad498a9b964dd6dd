package org.qingqun.progress;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Assets that one custodian of one unit answers for, and what weighs in them.
///
/// @param name       the custodian as written; so is `phone`
/// @param standing   whether they are in the register today
/// @param baseline   whether they count as what stood there on the baseline day (B and L)
/// @param members    sum where it is stated; `membersUnknown` assets state none
/// @param messages30d sum where it is stated, by `messagesKnown` assets
public record Load(@Nullable String name, @Nullable String phone, UnitId unit, boolean standing, boolean baseline, int assets, int mega,
        int membersUnknown, long members, long messages30d, int messagesKnown) {}
