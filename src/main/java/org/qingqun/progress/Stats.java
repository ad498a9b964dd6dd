package org.qingqun.progress;

import java.util.List;

/// The figures of a scope and their parts; the parts of a complete breakdown sum to the total.
public record Stats(Figures total, List<Group> groups) {
    public Stats {
        groups = List.copyOf(groups);
    }
}
