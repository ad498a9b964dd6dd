package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @ParameterizedTest
    @CsvSource({"防汛群,防汛群", "' 防 汛　群 ',防汛群", "ＡＢＣ群,abc群", "AbC群１,abc群1", "防汛（群）,防汛(群)", "2024防汛,2024防汛", "'',''"})
    void namesAreComparedWithoutSpacesWidthAndCase(String name, String key) {
        assertEquals(key, Identity.nameKey(name));
        assertEquals(key, Identity.nameKey(key), "a key is its own key");
    }

    @Test void familyUnitNameAndOccurrenceMakeAnAsset() {
        var one = Identity.of(Family.WORK_GROUP, new UnitId(1), "防汛 群", 1);
        assertEquals(one, Identity.of(Family.WORK_GROUP, new UnitId(1), "防汛群", 1));
        assertNotEquals(one, Identity.of(Family.OFFICIAL_ACCOUNT, new UnitId(1), "防汛群", 1));
        assertNotEquals(one, Identity.of(Family.WORK_GROUP, new UnitId(2), "防汛群", 1));
        assertNotEquals(one, Identity.of(Family.WORK_GROUP, new UnitId(1), "防汛一群", 1));
        assertNotEquals(one, one.at(2));
    }

    @Test void namesakesHaveTheSameFirst() {
        var first = Identity.of(Family.WORK_GROUP, new UnitId(1), "防汛群", 1);
        assertEquals(first, first.at(3).first());
        assertSame(first, first.first());
    }
}
