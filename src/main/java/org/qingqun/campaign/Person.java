package org.qingqun.campaign;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Somebody who uses the program.
///
/// @param unit    null: not bound to a unit
/// @param pinHash Argon2id in PHC form; null until the person has set a PIN
/// @param failedPins wrong PINs since the last right one
/// @param retired may do nothing any more; what he did stays in his name
public record Person(PersonId id, String name, @Nullable UnitId unit, Role role, @Nullable String pinHash, int failedPins, boolean retired) {
    /// Somebody who is not retired.
    public Person(PersonId id, String name, @Nullable UnitId unit, Role role, @Nullable String pinHash, int failedPins) {
        this(id, name, unit, role, pinHash, failedPins, false);
    }

    /// The same person with another PIN, or null for none, and so many wrong ones since.
    public Person withPin(@Nullable String hash, int failed) {
        return new Person(id, name, unit, role, hash, failed, retired);
    }

    public Person as(String changedName, @Nullable UnitId changedUnit, Role changedRole) {
        return new Person(id, changedName, changedUnit, changedRole, pinHash, failedPins, retired);
    }

    Person retired(boolean now) {
        return new Person(id, name, unit, role, pinHash, failedPins, now);
    }
}
