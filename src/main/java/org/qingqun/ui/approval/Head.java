package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.PinService;
import org.qingqun.campaign.Person;
import org.qingqun.common.Keyed;

/// A department head at the door.
///
/// @param unit    its name; empty for a head without one
/// @param standsInFor names of heads who are away and named him
/// @param waiting cases he may answer, 0 or more
/// @param oldest  the day the first of them was submitted; null when unknown or with none
public record Head(Person person, String unit, List<String> standsInFor, int waiting, @Nullable LocalDate oldest) {
    /// What the door can offer him. Keys of the bundles under `approval.door.`.
    public enum State implements Keyed {
        NO_UNIT, NOTHING, LOCKED, FIRST, READY
    }

    public Head {
        standsInFor = List.copyOf(standsInFor);
    }

    public State state() {
        if (person.unit() == null && standsInFor.isEmpty()) return State.NO_UNIT;
        if (waiting == 0) return State.NOTHING;
        if (PinService.isLocked(person)) return State.LOCKED;
        return person.pinHash() == null ? State.FIRST : State.READY;
    }
}
