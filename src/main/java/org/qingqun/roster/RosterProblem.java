package org.qingqun.roster;

import org.qingqun.common.Keyed;

/// What of a member list could not be taken in.
///
/// @param sheet its name
/// @param row   1 for the first; 0 where the whole table is meant
/// @param seen  what stood there
public record RosterProblem(Kind kind, String file, String sheet, int row, String seen) {
    /// What is wrong.
    public enum Kind implements Keyed {
        /// no group of the register is called so
        UNKNOWN_GROUP,
        /// several are, and nothing says whose is meant
        AMBIGUOUS_GROUP,
        /// neither a name nor a phone can be read
        NOBODY,
        /// the table says of no group
        NO_GROUP,
        /// the same group stands in another table of these files
        TWICE
    }
}
