package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameOfficesTest {
    @Test void whatIsShortForOneOfficeOfItsPlaceIsThatOffice() {
        assertEquals(Map.of("老促会", "老区建设促进会"), of("石澜县 老促会", "石澜县 老区建设促进会", "石澜县 移民后扶中心"));
        assertEquals(Map.of(), of("石澜县 老促会", "桐川县 老区建设促进会"), "another place");
        assertEquals(Map.of(), of("石澜县 老促会", "石澜县 老区建设促进会", "石澜县 老年事业促进会"), "short for two");
        assertEquals(Map.of(), of("石澜县 老促会", "石澜县 老区建设促进会", "桐川县 老促会", "桐川县 老年事业促进会"), "for another one elsewhere");
    }

    @Test void aScopeTakesTheFullName() {
        var scope = scope("石澜县 老促会");
        assertEquals("石澜县老区建设促进会", SameOffices.inFull(scope, Map.of("老促会", "老区建设促进会")).where());
        assertSame(scope, SameOffices.inFull(scope, Map.of()));
    }

    private static Map<String, String> of(String... scopes) {
        return SameOffices.of(Arrays.stream(scopes).map(SameOfficesTest::scope).toList());
    }

    private static UnitScope scope(String placeAndOffice) {
        var words = placeAndOffice.split(" ");
        var path = PlacePath.of(List.of(Place.of(words[0], Rank.COUNTY)));
        return new UnitScope(path, Rank.COUNTY, words[1], Set.of(words[1]), path + words[1], path + words[1], false);
    }
}
