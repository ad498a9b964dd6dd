package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;

class PlaceKindTest {
    @ParameterizedTest
    @CsvSource({"临江市, CITY, CITY, true", "桐川县, COUNTY, COUNTY, true", "云栖区, COUNTY, DISTRICT, true", "凌海市, COUNTY, COUNTY_CITY, true", "柳湾镇, TOWN, TOWN, false",
            "白石村, VILLAGE, OTHER, false", "某单位, UNKNOWN, OTHER, false"})
    void whatAPlaceIsFollowsItsLevelAndItsNamesEnd(String name, Level level, PlaceKind kind, boolean below) {
        assertEquals(kind, PlaceKind.of(name, level));
        assertEquals(below, kind.hasPlacesBelow());
        assertEquals(kind == PlaceKind.CITY || kind == PlaceKind.OTHER ? "county" : "part", kind.parts());
    }
}
