package org.qingqun.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.sample.plan.AssetKey;
import org.qingqun.sample.plan.Life;
import org.qingqun.sample.plan.PlannedAsset;
import org.qingqun.sample.plan.SampleUnit;
import org.qingqun.sample.plan.Staff;
import org.qingqun.sample.plan.StaffRoom;
import org.qingqun.sample.plan.UnitCatalogue;
import org.qingqun.sample.plan.Words;

class GridBuilderTest {
    private static final SampleUnit UNIT = new UnitCatalogue(1, new StaffRoom(1)).all().stream().filter(u -> u.name().equals("市水利局")).findFirst().orElseThrow();
    private static final PlannedAsset GROUP = group("河湖长制工作群", new Life(LocalDate.of(2021, 3, 2), LocalDate.of(2026, 9, 20), "", false, null, null, 12));
    private static final PlannedAsset TEMPORARY = group("水毁修复群", new Life(null, null, "去年底", true, LocalDate.of(2026, 12, 31), null, 0));

    @Test void twoHeaderRowsAreMergedAcrossAndDown() {
        var grid = table("two-rows");
        assertEquals(List.of("工作群组摸底统计表"), texts(grid, 0));
        assertEquals(List.of("填报单位：市水利局（盖章）"), texts(grid, 1));
        assertEquals(List.of("序号", "基本情况", "", "", "联系人", "", "时间", "", "", "成员数", "近30日消息量"), texts(grid, 2));
        assertEquals(List.of("", "微信群名称", "所属平台", "用途及范围", "姓名", "电话", "组建时间", "结束时间", "末次活跃", "", ""), texts(grid, 3));
        assertEquals(List.of("1", "河湖长制工作群", "微信", "河湖巡查", "李明远", "19900000001", "2021.3", "长期", "2026.9", "57", "12"), texts(grid, 4));
        assertEquals(List.of("2", "水毁修复群", "微信", "河湖巡查", "李明远", "19900000001", "", "2026.12", "去年底", "57", ""), texts(grid, 5));
        assertEquals(List.of("合计", "", "", "", "", "", "", "", "", "114", ""), texts(grid, 6));
        assertTrue(grid.merges().containsAll(List.of(new Grid.Merge(2, 1, 2, 3), new Grid.Merge(2, 4, 2, 5), new Grid.Merge(2, 0, 3, 0))), grid.merges().toString());
    }

    @Test void aUnitColumnIsMergedOverTheRowsOfItsUnit() {
        var grid = table("merged-unit");
        assertEquals("市水利局", texts(grid, 2).get(1));
        assertEquals("", texts(grid, 3).get(1));
        assertTrue(grid.merges().contains(new Grid.Merge(2, 1, 3, 1)), grid.merges().toString());
    }

    @Test void aTitleMayBeTheOnlyPlaceThatNamesTheUnit() {
        var grid = table("attachment");
        assertEquals(List.of("附件2"), texts(grid, 0));
        assertEquals(List.of("市水利局工作群组清理统计表"), texts(grid, 1));
        assertEquals(List.of("2", "水毁修复群", "微信", "李明远", "19900000001", "", "57", "河湖巡查", "临时", "2026年12月", "去年底"), texts(grid, 4));
    }

    @Test void aGuideComesFirstAndADictionaryIsHidden() {
        assertEquals(List.of("填表说明", "工作群组"), sheets("guide-first").stream().map(Grid::name).toList());
        var hidden = sheets("hidden-sheet").getLast();
        assertEquals("字典", hidden.name());
        assertTrue(hidden.hidden());
    }

    @Test void forgottenNamesLeaveARowWithout() {
        var file = new ReturnedFile("x.xlsx", Layout.named("standard"), List.of(new ReturnedFile.Sender(UNIT, "市水利局")), List.of(Family.WORK_GROUP), UNIT.leader(), 1);
        var grid = GridBuilder.sheets(file, Map.of(UNIT.name(), List.of(GROUP)), new Words()).getFirst();
        assertEquals(List.of("2", "", "微信"), texts(grid, 4).subList(0, 3));
    }

    private static Grid table(String layout) {
        return sheets(layout).getFirst();
    }

    private static List<Grid> sheets(String layout) {
        var file = new ReturnedFile("x", Layout.named(layout), List.of(new ReturnedFile.Sender(UNIT, "市水利局")), List.of(Family.WORK_GROUP), UNIT.leader(), 0);
        return GridBuilder.sheets(file, Map.of(UNIT.name(), List.of(GROUP, TEMPORARY)), new Words());
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.rows().get(row).stream().map(Cell::plain).toList();
    }

    private static PlannedAsset group(String name, Life life) {
        return new PlannedAsset(new AssetKey("市水利局", Family.WORK_GROUP, name, 1), null, Platform.WECHAT, new Staff("李明远", "科长", "19900000001"), "河湖巡查",
                "各县区", life, 57, null, null);
    }
}
