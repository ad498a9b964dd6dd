package org.qingqun.report;

import org.qingqun.common.Keyed;
import org.qingqun.inventory.Level;

/// What a report's place is, since offices address and name themselves by it: 县委, 区委 and 市委 are all of the county's level.
enum PlaceKind implements Keyed {
    CITY, COUNTY, DISTRICT, COUNTY_CITY, TOWN, OTHER;

    static PlaceKind of(String name, Level level) {
        return switch (level) {
            case CITY -> CITY;
            case COUNTY -> name.endsWith("区") ? DISTRICT : name.endsWith("市") ? COUNTY_CITY : COUNTY;
            case TOWN -> TOWN;
            default -> OTHER;
        };
    }

    /// What its parts are called: a city has counties, all others have units.
    String parts() {
        return this == CITY || this == OTHER ? "county" : "part";
    }

    /// Whether towns or counties of its own lie below it.
    boolean hasPlacesBelow() {
        return this != TOWN && this != OTHER;
    }
}
