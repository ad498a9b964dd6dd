package org.qingqun.duplicate.slot;

/// A piece of a name.
///
/// @param text      as it stands in the normalised name
/// @param canonical what it is compared by: the first word of its group, the number of a serial, the full name of a place
/// @param label     classifier of a serial or cohort, group of a direction, rank of a place; else empty
/// @param facet     says what is done rather than what about
public record Token(Kind kind, String text, String canonical, String label, boolean facet) {
    /// @throws IllegalArgumentException for a piece that is no place
    Place place() {
        return Place.of(canonical, Rank.valueOf(label));
    }

    public Token(Kind kind, String text, String canonical, String label) {
        this(kind, text, canonical, label, false);
    }
}
