package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class LimitExceptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final UnitTree TREE = new UnitTree(List.of(unit(1, null, Level.CITY), unit(2, 1L, Level.COUNTY), unit(3, 2L, Level.TOWN), unit(4, 1L, Level.TOWN)));

    private static Unit unit(long id, Long parent, Level level) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), "单位" + id, level, null, null, null, false, List.of());
    }

    private static LimitException exception(Family family, Level level, Long under, String word, String from, String until) {
        return new LimitException(Limit.GROUP_SILENT_DAYS, 30, family, level, under == null ? null : new UnitId(under), word, from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until)).in(TREE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WORK_GROUP,       ,     ,  ,     ,           ,           true
            GOV_APP,          ,     ,  ,     ,           ,           false
            ,                 TOWN, ,  ,     ,           ,           true
            ,                 CITY, ,  ,     ,           ,           false
            ,                 ,     2, ,     ,           ,           true
            ,                 ,     3, ,     ,           ,           true
            ,                 ,     4, ,     ,           ,           false
            ,                 TOWN, 1, ,     ,           ,           true
            ,                 COUNTY, 1, ,   ,           ,           false
            ,                 ,     9, ,     ,           ,           false
            ,                 ,     ,  防汛,  ,           ,           true
            ,                 ,     ,  值班,  ,           ,           true
            ,                 ,     ,  党建,  ,           ,           false
            ,                 ,     ,  ,     2026-06-15, 2026-06-15, true
            ,                 ,     ,  ,     2026-06-16, ,           false
            ,                 ,     ,  ,     ,           2026-06-14, false
            """)
    void allThatNarrowsItHasToFit(Family family, Level level, Long under, String word, String from, String until, boolean fits) {
        var asset = AssetBuilder.workGroup().name("防汛群").purpose("日常值班").unit(3).build();
        assertEquals(fits, exception(family, level, under, word, from, until).fits(asset, DAY));
    }

    @Test void onlyANameIsAskedWhereNoPurposeIsStated() {
        var asset = AssetBuilder.workGroup().name("防汛群").purpose(null).build();
        assertTrue(exception(null, null, null, "防汛", null, null).fits(asset, DAY));
        assertFalse(exception(null, null, null, "值班", null, null).fits(asset, DAY));
    }

    @Test void unitsAreLookedUpBeforeAnythingFits() {
        var raw = new LimitException(Limit.GROUP_SILENT_DAYS, 30, Level.TOWN, null, null, null);
        assertFalse(raw.fits(AssetBuilder.workGroup().unit(3).build(), DAY));
        assertEquals(Set.of(new UnitId(3), new UnitId(4)), raw.in(TREE).units());
    }
}
