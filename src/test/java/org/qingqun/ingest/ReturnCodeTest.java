package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;

class ReturnCodeTest {
    private static final Unit BUREAU = unit(17, "市教育局");

    @Test void itIsFoundOnAnyLineHoweverItIsTyped() {
        var code = ReturnCode.of(BUREAU);
        assertTrue(code.toString().matches("HS17-[0-9A-Z]{4}"), code.toString());
        for (var line : List.of("填报单位：某局　　回收码：" + code, "回收码: " + code.toString().toLowerCase(), "（回收码 " + code + "）", "回收码：ＨＳ１７-" + code.check()))
            assertEquals(Optional.of(code), ReturnCode.in(List.of("附件", line)), line);
    }

    @Test void otherTextIsNoCode() {
        for (var line : List.of("", "回收码：", "回收码：HS17", "回收码：HS17-AB", "回收码：HS17-AAAAA", "编号 HS17-AAAA"))
            assertEquals(Optional.empty(), ReturnCode.in(List.of(line)), line);
    }

    @Test void itFitsItsUnitOnlyUnderAnyOfItsNames() {
        var code = ReturnCode.of(BUREAU);
        assertTrue(code.fits(BUREAU));
        assertTrue(code.fits(unit(17, "市教育和体育局", "市教育局")), "renamed since");
        assertFalse(code.fits(unit(17, "县水利局")), "17 of another office's inventory");
        assertFalse(code.fits(unit(18, "市教育局")));
    }

    private static Unit unit(long id, String name, String... aliases) {
        return new Unit(new UnitId(id), null, name, Level.CITY, null, null, null, false, List.of(aliases));
    }
}
