package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.report.ReportBuilder.gone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.report.document.Block;
import org.qingqun.wording.Terms;

class FigureChartsTest {
    private static final Messages ZH = Messages.in("zh");
    private final Terms terms = new Terms(ZH);
    private final FigureCharts charts = new FigureCharts(ZH, terms, new FigureTables(ZH, terms, Rate.DISPOSAL));

    @Test void barsSetWhatIsGoneBesideTheBaseline() {
        var chart = charts.byLevel(2, ReportBuilder.goldenGroups());
        assertEquals("图2　工作群组各层级基数与取消合并数（个）", chart.caption());
        assertEquals(List.of("市级", "县级", "乡级"), chart.categories());
        assertEquals(List.of(new Block.Series("基数", List.of(486, 1310, 917)), new Block.Series("取消、合并", List.of(121, 361, 264))), chart.series());
    }

    @Test void theCityItselfStandsAmongItsCounties() {
        assertEquals(List.of("市本级", "云栖区", "桐川县", "石澜县", "青禾县"), charts.byCounty(1, new ReportBuilder().build()).categories());
    }

    @Test void moreBarsThanAnybodyCanTellApartBecomeLevels() {
        var golden = ReportBuilder.goldenGroups();
        assertEquals("chart-county", charts.byPart(1, new ReportBuilder().build()).name());
        var many = new ArrayList<Group>();
        for (int i = 0; i < 17; i++) many.add(new Group("街道" + i, i == 0 ? golden.total() : Figures.ZERO));
        var crowded = new FamilyFigures(golden.family(), golden.total(), golden.byLevel(), many, golden.byPlatform(), golden.byReason(), golden.byUnit());
        assertEquals("chart-level", charts.byPart(1, new ReportBuilder().families(crowded).build()).name());
    }

    @Test void aTrendNeedsTwoDays() {
        assertEquals(Optional.empty(), charts.trend(1, new ReportBuilder().trend(new Point(LocalDate.of(2026, 10, 1), gone(2713, 0, 0))).build()));
        var chart = charts.trend(1, ReportBuilder.full()).orElseThrow();
        assertEquals(List.of("10-1", "10-19", "11-5", "11-23"), chart.categories());
        assertEquals(List.of(2713, 2553, 2213, 1967), chart.series().getFirst().values());
    }
}
