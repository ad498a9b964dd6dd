package org.qingqun.sample.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of work that groups are opened for.
///
/// @param core         its usual name; temporary ones may hold `{y}`, a year
/// @param alternatives other names of the same work
/// @param year         the year a temporary one was about, null where any will do
public record Topic(Kind kind, String core, List<String> alternatives, String purpose, @Nullable Integer year) {
    public enum Kind { STANDING, SEASONAL, TEMPORARY }

    /// The topic as it was called in that year.
    Topic in(int when) {
        var y = Integer.toString(when);
        return new Topic(kind, core.replace("{y}", y), alternatives.stream().map(a -> a.replace("{y}", y)).toList(), purpose, year);
    }
}
