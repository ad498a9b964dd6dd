package org.qingqun.rule.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;

class QuotaTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # level, head-count, groups
            CITY,    20, 3
            CITY,    21, 5
            COUNTY,  99, 5
            COUNTY, 100, 10
            TOWN,      , 10
            VILLAGE,   , 1
            CITY,      ,
            """)
    void levelOrHeadCountDecides(Level level, Integer heads, Integer groups) {
        var unit = new Unit(new UnitId(1), null, "甲", level, heads, null, null, false, List.of());
        assertEquals(groups, Quota.of(unit, Limits.DEFAULT, null, LocalDate.of(2026, 6, 30)).map(Quota::groups).orElse(null));
    }
}
