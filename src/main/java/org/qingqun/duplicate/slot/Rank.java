package org.qingqun.duplicate.slot;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Level;

/// How large a place is, largest first. `PATCH` is a part of a village or street: 片区, 小区.
public enum Rank {
    CITY, COUNTY, TOWN, VILLAGE, PATCH;

    /// 0 for the largest. Never stored, so the order of declaration may well be it.
    @SuppressWarnings("EnumOrdinal")
    int depth() {
        return ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static Rank at(int depth) {
        return values()[depth];
    }

    /// The rank that goes with a unit's level, null while the level is unknown.
    static @Nullable Rank of(Level level) {
        return switch (level) {
            case CITY -> CITY;
            case COUNTY -> COUNTY;
            case TOWN -> TOWN;
            case VILLAGE -> VILLAGE;
            case UNKNOWN -> null;
        };
    }

    /// The rank a word such as 县, 全镇 or 村级 speaks of, null for none.
    static @Nullable Rank ofMark(String mark) {
        if (mark.contains("村") || mark.contains("社区")) return VILLAGE;
        if (mark.contains("镇") || mark.contains("乡") || mark.contains("街道")) return TOWN;
        if (mark.contains("县") || mark.contains("区")) return COUNTY;
        return mark.contains("市") || mark.contains("省") ? CITY : null;
    }
}
