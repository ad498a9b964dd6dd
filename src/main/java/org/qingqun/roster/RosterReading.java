package org.qingqun.roster;

import java.util.List;
import org.qingqun.common.ExpectedException;

/// What files of member lists hold, read and not yet kept.
///
/// @param rosters  by group, each once
/// @param problems what could not be taken
/// @param refused  files that hold no member list or cannot be read
public record RosterReading(List<Roster> rosters, List<RosterProblem> problems, List<Refused> refused) {
    /// A file and why it was left aside.
    public record Refused(String file, ExpectedException why) {}

    public RosterReading {
        rosters = List.copyOf(rosters);
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }

    /// People of all lists; who is in three groups counts three times.
    public long seats() {
        return rosters.stream().mapToLong(Roster::size).sum();
    }
}
