package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class LimitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UnitTree TREE = new UnitTree(List.of(unit(1, null, Level.CITY), unit(2, 1L, Level.COUNTY), unit(3, 2L, Level.TOWN), unit(4, 1L, Level.TOWN)));

    @Test void whatNobodySetHasItsDefault() {
        assertEquals(List.of(90, 180, 90, 7), List.of(Limits.DEFAULT.groupSilentDays(), Limits.DEFAULT.appSilentDays(), Limits.DEFAULT.accountSilentDays(),
                Limits.DEFAULT.expiredGraceDays()));
        for (var limit : Limit.values()) {
            assertEquals(limit.usual(), Limits.DEFAULT.value(limit), limit.key());
            assertTrue(limit.admits(limit.usual()), limit.key());
        }
        assertEquals(Limits.DEFAULT, new Limits(90, 180, 90, 7));
    }

    @ParameterizedTest
    @CsvSource({"GROUP_SILENT_DAYS, 0", "GROUP_SILENT_DAYS, 3651", "EXPIRED_GRACE_DAYS, -1", "CUSTODIAN_LEADS, 2"})
    void aValueOutOfItsRangeIsRefused(Limit limit, int value) {
        var refused = assertThrows(ExpectedException.class, () -> Limits.DEFAULT.with(limit, value));
        assertEquals(ErrorCode.LIMIT_OUT_OF_RANGE, refused.code());
        assertEquals(List.of(limit, value, limit.lowest() + "–" + limit.highest()), refused.facts());
        assertThrows(ExpectedException.class, () -> Limits.DEFAULT.with(new LimitException(limit, value, null, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"QUIET_REMIND_DAYS, 15", "MEGA_STOP_MEMBERS, 199", "LARGE_UNIT_HEADS, 19"})
    void limitsThatContradictEachOtherAreRefused(Limit limit, int value) {
        assertEquals(ErrorCode.LIMITS_CONTRADICT, assertThrows(ExpectedException.class, () -> Limits.DEFAULT.with(limit, value)).code());
    }

    @Test void aSwitchIsOfOneRuleAndOneFamily() {
        var changed = Limits.DEFAULT.with("over-quota", Family.WORK_GROUP, true).with("zombie", Family.GOV_APP, false);
        assertEquals(List.of(Optional.of(true), Optional.of(false), Optional.empty()), List.of(changed.isOn("over-quota", Family.WORK_GROUP),
                changed.isOn("zombie", Family.GOV_APP), changed.isOn("zombie", Family.WORK_GROUP)));
        assertEquals(Map.of(), Limits.DEFAULT.switches());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # family, level, under, purpose, from, until: unit of the asset, value
            -,          TOWN,  -, -,    -,          -,          3, 30
            -,          TOWN,  -, -,    -,          -,          2, 90
            -,          -,     2, -,    -,          -,          3, 30
            -,          -,     2, -,    -,          -,          2, 30
            -,          -,     2, -,    -,          -,          4, 90
            -,          TOWN,  2, -,    -,          -,          2, 90
            -,          -,     -, 防汛, -,          -,          1, 30
            -,          -,     -, 高考, -,          -,          1, 90
            -,          -,     -, -,    2026-06-30, -,          1, 30
            -,          -,     -, -,    2026-07-01, -,          1, 90
            -,          -,     -, -,    -,          2026-06-30, 1, 30
            -,          -,     -, -,    -,          2026-06-29, 1, 90
            -,          -,     -, -,    -,          -,          1, 30
            WORK_GROUP, -,     -, -,    -,          -,          1, 30
            GOV_APP,    -,     -, -,    -,          -,          1, 90
            """)
    void anExceptionHoldsWhereAllOfItFits(Family family, Level level, Long under, String purpose, LocalDate from, LocalDate until, long unit, int value) {
        var exception = new LimitException(Limit.GROUP_SILENT_DAYS, 30, family, level, under == null ? null : new UnitId(under), purpose, from, until);
        var limits = Limits.DEFAULT.with(exception).in(TREE);
        assertEquals(value, limits.value(Limit.GROUP_SILENT_DAYS, workGroup().unit(unit).name("工作群").purpose("防汛调度").build(), TODAY));
        assertEquals(180, limits.value(Limit.APP_SILENT_DAYS, workGroup().unit(unit).build(), TODAY));
    }

    @Test void ofSeveralExceptionsTheLastHolds() {
        var limits = Limits.DEFAULT.with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, null, null, null, null))
                .with(new LimitException(Limit.GROUP_SILENT_DAYS, 60, null, null, "防汛", null)).in(TREE);
        assertEquals(List.of(60, 30), List.of(limits.value(Limit.GROUP_SILENT_DAYS, workGroup().name("防汛群").build(), TODAY),
                limits.value(Limit.GROUP_SILENT_DAYS, workGroup().name("党建群").purpose("党建").build(), TODAY)));
    }

    private static Unit unit(long id, Long parent, Level level) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), "单位" + id, level, null, null, null, false, List.of());
    }
}
