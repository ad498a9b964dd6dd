package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;

class RankTest {
    @ParameterizedTest
    @CsvSource({"县,COUNTY", "全镇,TOWN", "乡级,TOWN", "街道,TOWN", "村级,VILLAGE", "社区,VILLAGE", "全市,CITY", "省直,CITY", "区,COUNTY", "市区,COUNTY", "镇村,VILLAGE", "全体,"})
    void aMarkSpeaksOfTheSmallestPlaceItNames(String mark, Rank rank) {
        assertEquals(rank, Rank.ofMark(mark));
    }

    @ParameterizedTest
    @CsvSource({"CITY,CITY", "COUNTY,COUNTY", "TOWN,TOWN", "VILLAGE,VILLAGE", "UNKNOWN,"})
    void aUnitsLevelHasItsRank(Level level, Rank rank) {
        assertEquals(rank, Rank.of(level));
    }

    @Test void theLargestIsNotDeep() {
        assertEquals(0, Rank.CITY.depth());
        for (var rank : Rank.values()) assertEquals(rank, Rank.at(rank.depth()));
    }
}
