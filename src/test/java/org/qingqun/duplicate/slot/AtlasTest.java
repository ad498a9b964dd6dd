package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AtlasTest {
    @Test void aCountyIsFoundInItsCity() {
        assertEquals(List.of("杭州市"), Atlas.find("余杭区", "杭州市").stream().map(Atlas.County::city).toList());
        assertTrue(Atlas.find("余杭区", "").getFirst().towns().contains("良渚街道"));
        assertTrue(Atlas.find("朝阳区", "").size() >= 2, "no city told: every county of that name");
        assertEquals(1, Atlas.find("朝阳区", "长春市").size());
        assertEquals(List.of(), Atlas.find("石澜县", ""));
    }

    @Test void namesThatCouldBeWordsAreNoPlaces() {
        var places = Atlas.places();
        assertTrue(places.stream().noneMatch(p -> p.name().equals("城区") || p.name().equals("郊区")));
        assertTrue(places.contains(Place.of("余杭区", Rank.COUNTY)) && places.contains(Place.of("浏阳市", Rank.CITY)));
        assertTrue(places.size() > 3000);
    }
}
