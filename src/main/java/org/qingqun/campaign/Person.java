package org.qingqun.campaign;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Somebody who uses the program.
///
/// @param unit    null: not bound to a unit
/// @param pinHash Argon2id in PHC form; null until the person has set a PIN
/// @param failedPins wrong PINs since the last right one
public record Person(PersonId id, String name, @Nullable UnitId unit, Role role, @Nullable String pinHash, int failedPins) {}
