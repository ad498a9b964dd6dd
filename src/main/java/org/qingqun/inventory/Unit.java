package org.qingqun.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit (单位) of the tree. `provisional` (待确认): met in a file, not yet confirmed by a person.
///
/// @param name      the full name, unique
/// @param headCount people working there, 1 or more, null where unknown
/// @param aliases   other names it goes by; each belongs to one unit only
public record Unit(UnitId id, @Nullable UnitId parent, String name, Level level, @Nullable Integer headCount,
        @Nullable String leader, @Nullable String contact, boolean provisional, List<String> aliases) {
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
