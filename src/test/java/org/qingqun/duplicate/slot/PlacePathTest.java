package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacePathTest {
    private static final Place COUNTY = new Place("石澜县", "石澜", Rank.COUNTY);
    private static final Place TOWN = new Place("柳湾镇", "柳湾", Rank.TOWN);
    private static final Place OTHER_TOWN = new Place("青禾镇", "青禾", Rank.TOWN);

    @Test void twoPlacesOfOneRankDiffer() {
        assertTrue(path(TOWN).differs(path(OTHER_TOWN)));
        assertTrue(path(COUNTY, TOWN).differs(path(new Place("桐川县", "桐川", Rank.COUNTY), TOWN)));
        assertFalse(path(COUNTY, TOWN).differs(path(TOWN)));
    }

    @Test void aPlaceWithinAnotherIsAnotherPlace() {
        assertTrue(path(COUNTY).differs(path(COUNTY, TOWN)));
    }

    @Test void everyCityAndCountyCountsItsOwn() {
        var city = new Place("临江市", "临江", Rank.CITY);
        var first = new Place("第一学区", "第一学区", Rank.PATCH);
        assertTrue(path(city, first).differs(path(city, COUNTY, first)));
        assertFalse(path(city, COUNTY, first).differs(path(city, COUNTY, first)));
        assertFalse(path(first).differs(path(city, COUNTY, first)), "whose it is is not known");
        var village = new Place("双塘村", "双塘", Rank.PATCH);
        assertFalse(path(city, village).differs(path(city, COUNTY, village)), "a name is one place");
    }

    @Test void nothingIsKnownToDifferFromTheUnknown() {
        assertFalse(path(COUNTY).differs(PlacePath.UNKNOWN));
        assertFalse(PlacePath.UNKNOWN.differs(path(COUNTY)));
    }

    @Test void aNamedPlaceOverridesTheUnitsFromItsRankOn() {
        assertEquals(path(COUNTY, OTHER_TOWN), path(COUNTY, TOWN).to(OTHER_TOWN));
        assertEquals(path(COUNTY), path(COUNTY, TOWN).to(COUNTY));
    }

    @Test void ancestorsFillWhatIsAbove() {
        assertEquals(path(COUNTY, TOWN), path(TOWN).within(path(COUNTY, OTHER_TOWN)));
        assertEquals(path(COUNTY), PlacePath.UNKNOWN.within(path(COUNTY)));
        assertEquals("石澜县柳湾镇", path(COUNTY, TOWN).toString());
        assertEquals("柳湾", path(COUNTY, TOWN).end());
        assertEquals("", PlacePath.UNKNOWN.end());
    }

    private static PlacePath path(Place... places) {
        return PlacePath.of(Stream.of(places).toList());
    }

    @Test void theOrderOfPlacesDoesNotCount() {
        assertEquals(PlacePath.of(List.of(TOWN, COUNTY)), PlacePath.of(List.of(COUNTY, TOWN)));
    }
}
