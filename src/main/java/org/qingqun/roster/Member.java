package org.qingqun.roster;

import org.jspecify.annotations.Nullable;

/// One line of a member list, as it states a person.
///
/// @param name  null where there is none, or a masked one
/// @param phone digits; null where there is none, or a masked one
/// @param unit  where he works, as written
/// @param row   of the file, 1 for the first
public record Member(@Nullable String name, @Nullable String phone, @Nullable String unit, int row) {}
