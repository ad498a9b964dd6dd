package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"柳湾镇, 柳湾", "白鹭街道, 白鹭", "朝阳社区, 朝阳", "江洲瑶族乡, 江洲", "三江侗族自治县, 三江", "赵县, 赵县", "柳湾, 柳湾"})
    void theStemIsTheNameWithoutItsKind(String name, String stem) {
        assertEquals(stem, Place.of(name, Rank.TOWN).stem());
    }
}
