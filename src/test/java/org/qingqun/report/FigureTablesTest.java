package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.report.ReportBuilder.gone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.wording.Terms;

class FigureTablesTest {
    private static final Messages ZH = Messages.in("zh");
    private final FigureTables tables = new FigureTables(ZH, new Terms(ZH), Rate.DISPOSAL);

    @Test void whatIsGoneIsCutByItsDispositionTheMostFirst() {
        var table = tables.byReason(4, Family.WORK_GROUP, List.of(new Group("dissolve", gone(531, 531, 0)), new Group("merge", gone(215, 0, 215))));
        assertEquals("表4　工作群组分处置方式情况", table.caption());
        assertEquals(List.of(List.of("解散", "531", "71.2"), List.of("合并", "215", "28.8"), List.of("合计", "746", "100.0")), table.rows());
    }

    @Test void theReasonsPeopleGaveAreAsManyAsAreGone() {
        var gone = List.of(new Group("dissolve", gone(531, 531, 0)));
        var table = tables.byGiven(5, Family.WORK_GROUP, List.of(new Group("任务已完成", gone(500, 500, 0)), new Group("其他 2 种理由", gone(31, 31, 0))), gone);
        assertEquals("表5　工作群组分处置理由情况", table.caption());
        assertEquals(List.of(List.of("任务已完成", "500", "94.2"), List.of("其他 2 种理由", "31", "5.8"), List.of("合计", "531", "100.0")), table.rows());
        var fewer = List.of(new Group("任务已完成", gone(500, 500, 0)));
        assertEquals(ErrorCode.DOES_NOT_ADD_UP, assertThrows(ExpectedException.class, () -> tables.byGiven(5, Family.WORK_GROUP, fewer, gone)).code());
    }

    @Test void theBiggestPlatformStandsFirstAndTheUnnamedLast() {
        assertEquals(List.of("微信", "QQ", "钉钉", "企业微信", "平台未填"), tables.byPlatform(1, ReportBuilder.goldenGroups()).rows().stream().map(List::getFirst).limit(5).toList());
    }

    @Test void aLongNameGetsRoom() {
        var total = ReportBuilder.goldenGroups().total();
        int usual = width("云栖区教育局", total);
        assertEquals(List.of(true, false), List.of(width("云栖区人力资源和社会保障局", total) > usual, width("Government app", total) > usual));
    }

    private int width(String county, Figures total) {
        var golden = ReportBuilder.goldenGroups();
        var one = new FamilyFigures(golden.family(), total, golden.byLevel(), List.of(new Group(county, total)), golden.byPlatform(), golden.byReason(), golden.byUnit());
        return tables.byCounty(3, one, PlaceKind.COUNTY).columns().getFirst().weight();
    }

    @Test void levelsStandInTheirOrderAndTheCityBeforeItsCounties() {
        assertEquals(List.of("市级", "县级", "乡级", "合计"), tables.byLevel(1, ReportBuilder.goldenGroups()).rows().stream().map(List::getFirst).toList());
        var counties = tables.byCounty(1, ReportBuilder.goldenGroups(), PlaceKind.CITY).rows();
        assertEquals(List.of("市本级", "2713"), List.of(counties.getFirst().getFirst(), counties.getLast().get(1)));
    }
}
