package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.mapping.Column;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.MemoryUnitStore;
import org.qingqun.inventory.Unit;

class PlacingTest {
    private static final Column NAME = new Column(0, "群名称", AssetField.NAME, 100);
    private static final Column UNIT = new Column(1, "填报单位", AssetField.UNIT, 100);
    private static final Column SPONSOR = new Column(1, "主办单位", AssetField.UNIT, 70);
    private final MemoryUnitStore store = new MemoryUnitStore();
    private final Unit city = store.add(null, "临江市", Level.CITY);
    private final Unit bureau = store.add(city, "临江市教育局", Level.CITY);
    private final Unit county = store.add(city, "云栖区", Level.COUNTY);
    private final Unit water = store.add(county, "云栖区水利局", Level.COUNTY);
    private final List<String> made = new ArrayList<>();
    private UnitRegister units;

    @BeforeEach void know() {
        units = new UnitRegister(store.findAll(), name -> {
            made.add(name);
            return store.add(null, name, Level.CITY);
        });
    }

    @Test void theLabelledLineGoesBeforeWhatTheUserSaysAndTheFileName() {
        assertEquals(bureau, placing("云栖区水利局.xlsx", "云栖区水利局", "临江市教育局", List.of(), NAME).table());
        assertEquals(water, placing("临江市教育局.xlsx", "云栖区水利局", null, List.of(), NAME).table());
        assertEquals(water, placing("云栖区水利局(最终版).xlsx", null, null, List.of("临江市工作群台账"), NAME).table(), "the city stands above many");
    }

    @Test void theCodeOfAFormStandsInForALineThatNamesNobody() {
        var code = "回收码：" + ReturnCode.of(bureau);
        assertEquals(bureau, placing("a.xlsx", null, "教育局办公室", List.of("填报单位：教育局办公室 " + code), NAME).table());
        assertEquals(bureau, placing("云栖区水利局.xlsx", "云栖区水利局", null, List.of(code), NAME).table());
        assertEquals(water, placing("a.xlsx", null, "云栖区水利局", List.of("填报单位：云栖区水利局 " + code), NAME).table(), "who names another unit means it");
        assertEquals(List.of(), made);
        assertEquals("某镇水利站", placing("a.xlsx", null, "某镇水利站", List.of("填报单位：某镇水利站 回收码：HS2-0000"), NAME).table().name(), "another office's form");
    }

    @Test void aRowsOwnUnitGoesFirstAndHoldsForBlankCellsBelow() {
        var placing = placing("临江市教育局.xlsx", null, null, List.of(), NAME, UNIT);
        assertNull(placing.table());
        assertNull(placing.of(row("")), "nothing above it yet");
        assertEquals(water, placing.of(row("云栖区水利局")).unit());
        assertEquals(water, placing.of(row("")).unit());
        assertEquals("某镇", placing.of(row("某镇")).unit().name());
    }

    @Test void aSponsorOfOneUnitsTableIsNoUnit() {
        var placing = placing("a.xlsx", null, "临江市教育局", List.of(), NAME, SPONSOR);
        assertEquals(new Placing.Place(bureau, "安全科"), placing.of(row("安全科")));
        assertEquals(new Placing.Place(water, null), placing.of(row("云栖区水利局")));
    }

    @Test void linesBetweenTheRowsNameWhoseRowsFollowWhereNoOneUnitIsTold() {
        var whole = placing("云栖区.xlsx", null, null, List.of(), NAME);
        whole.section("一、云栖区水利局（3个）");
        assertEquals(water, whole.of(row("")).unit());
        var one = placing("a.xlsx", null, "临江市教育局", List.of(), NAME);
        one.section("云栖区水利局");
        assertEquals(bureau, one.of(row("")).unit());
    }

    @Test void aLineBelowTheRowsHelpsWhereNothingAboveDid() {
        var placing = placing("台账.xlsx", null, null, List.of(), NAME);
        assertFalse(placing.isSure());
        placing.foot("云栖区水利局");
        assertEquals(water, placing.table());
        var sure = placing("台账.xlsx", null, "临江市教育局", List.of(), NAME);
        assertTrue(sure.isSure());
        sure.foot("云栖区水利局");
        assertEquals(bureau, sure.table());
    }

    @ParameterizedTest
    @CsvSource({"江南区卫健局三张表.xlsx,江南区卫健局", "江南区卫健局补报的两份.xlsx,江南区卫健局", "白沙镇工作群数据表(新).xlsx,白沙镇", "附件2：白沙镇.xlsx,白沙镇",
            "新建 Microsoft Excel 工作表.xlsx,", "三张表.xlsx,", "各县区汇总.xlsx,", "全县工作群台账.xlsx,", "全椒县.xlsx,全椒县"})
    void aFileNameNamesItsUnitWhateverStandsAround(String file, String unit) {
        var table = placing(file, null, null, List.of(), NAME).table();
        assertEquals(unit, table == null ? null : table.name());
    }

    private Placing placing(String file, String named, String unitLine, List<String> titles, Column... columns) {
        return new Placing(units, new Ledger("Sheet1", Family.WORK_GROUP, "f", 1, List.of(columns), titles, unitLine, null, false), file, named);
    }

    private static Row row(String unit) {
        return new Row(2, false, List.of(new Cell("防汛群", Cell.Kind.TEXT), new Cell(unit, Cell.Kind.TEXT)));
    }
}
