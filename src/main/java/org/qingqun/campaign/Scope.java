package org.qingqun.campaign;

import java.util.Set;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

/// What a campaign is about (范围).
///
/// @param families  of these
/// @param levels    of units of these; empty: of all
/// @param platforms on these; empty: on all
public record Scope(Set<Family> families, Set<Level> levels, Set<Platform> platforms) {
    public static final Scope ALL = new Scope(Set.of(Family.values()), Set.of(), Set.of());

    /// Why an asset is not in it.
    public enum Outside {
        FAMILY, LEVEL, PLATFORM
    }

    public Scope {
        families = Set.copyOf(families);
        levels = Set.copyOf(levels);
        platforms = Set.copyOf(platforms);
    }

    public boolean takesIn(Family family, Level level, Platform platform) {
        return families.contains(family) && (levels.isEmpty() || levels.contains(level)) && (platforms.isEmpty() || platforms.contains(platform));
    }

    /// The first reason why it is outside; only for what is.
    public Outside reason(Family family, Level level) {
        if (!families.contains(family)) return Outside.FAMILY;
        return levels.isEmpty() || levels.contains(level) ? Outside.PLATFORM : Outside.LEVEL;
    }
}
