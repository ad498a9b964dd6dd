package org.qingqun.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The members of one group as a table lists them.
///
/// @param code    of the group, as the table states it; null without one
/// @param names   what the group may be called, the likeliest first
/// @param unit    whose group it is, as written; null where nothing says so
/// @param row     the first one, 1 for the first of the sheet
/// @param unread  rows of which neither name nor phone can be read
record Listed(@Nullable String code, List<String> names, @Nullable String unit, String sheet, int row, List<Member> members, List<Integer> unread) {
    Listed {
        names = List.copyOf(names);
        members = List.copyOf(members);
        unread = List.copyOf(unread);
    }

    /// As the table calls the group; empty where it does not.
    String called() {
        if (code != null) return code;
        return names.isEmpty() ? "" : names.getFirst();
    }
}
