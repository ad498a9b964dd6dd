package org.qingqun.duplicate.slot;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a unit's name and its ancestors say: where it is and which office it is.
///
/// @param rank         how large a place it serves, null where nothing says so
/// @param organisation the office by its first name in the word lists, else as written; empty for a place as a whole
/// @param offices      that office and those it belongs to (公安局 of 公安局柳湾派出所)
/// @param where        place and office in words
/// @param called       the unit as its tree calls it, its place before it where the name has none
/// @param listed       whether the office is in the word lists
public record UnitScope(PlacePath path, @Nullable Rank rank, String organisation, Set<String> offices, String where, String called, boolean listed) {
    static final UnitScope UNKNOWN = new UnitScope(PlacePath.UNKNOWN, null, "", Set.of(), "", "", false);
}
