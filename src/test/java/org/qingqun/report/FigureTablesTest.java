package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.report.ReportBuilder.gone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Census;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.report.document.Block;
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

    @Test void aNumberOfSixDigitsIsNotBroken() {
        assertEquals(List.of(13, 13, 17, 20), IntStream.of(2_713, 99_999, 930_000, 1_000_000)
                .map(groups -> tables.byLevel(1, ReportBuilder.simple(Family.WORK_GROUP, groups, 0)).columns().get(1).weight()).boxed().toList());
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

    /// Whatever became of whatever, in every cut: columns sum to the same last row, rows balance, and each printed rate is that of its own counts, rounded once.
    @RepeatedTest(40)
    void printedTablesReconcileDownToTheirPercentages(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var places = new ArrayList<Membership>();
        var fates = new ArrayList<FateChange>();
        for (int i = 1; i <= 150; i++) {
            var origin = Origin.values()[random.nextInt(4)];
            places.add(new Membership(new AssetId(i), origin, Family.WORK_GROUP, new UnitId(random.nextInt(5)), Level.values()[random.nextInt(4)],
                    Platform.values()[random.nextInt(5)], origin == Origin.N && random.nextInt(3) == 0));
            for (int n = random.nextInt(3); n > 0; n--) fates.add(new FateChange(new AssetId(i), Fate.values()[random.nextInt(4)], ReportBuilder.DAY, "dissolve"));
        }
        var census = Census.of(places, fates, ReportBuilder.DAY);
        var family = new FamilyFigures(Family.WORK_GROUP, census.figures(), census.by(p -> p.membership().level().key()), census.by(p -> "县" + p.membership().unit().value()),
                census.by(p -> p.membership().platform().key()), List.of(new Group("", census.figures())), census.by(p -> "单位" + p.membership().unit().value()));
        for (var rate : Rate.values()) {
            var printing = new FigureTables(ZH, new Terms(ZH), rate);
            var whole = requireReconciled(printing.byLevel(1, family), printing.levels(family), rate);
            assertEquals(whole, requireReconciled(printing.byCounty(2, family, PlaceKind.CITY), printing.counties(family, PlaceKind.CITY), rate));
            assertEquals(whole, requireReconciled(printing.byPlatform(3, family), printing.platforms(family), rate));
        }
    }

    /// @return the last row's figures
    private static List<String> requireReconciled(Block.Table table, List<FigureTables.Part> parts, Rate rate) {
        var rows = table.rows();
        var last = rows.getLast();
        for (int c = 1; c <= 9; c++) {
            int column = c;
            assertEquals(Integer.parseInt(last.get(c)), rows.subList(0, rows.size() - 1).stream().mapToInt(r -> Integer.parseInt(r.get(column))).sum(), table.caption() + " " + c);
        }
        for (int r = 0; r < rows.size(); r++) {
            var n = rows.get(r).subList(1, 10).stream().map(Integer::valueOf).toList();
            assertEquals(n.get(0) + n.get(1) + n.get(2) + n.get(3), n.get(4) + n.get(5) + n.get(6) + n.get(7), "origins are fates");
            int left = r < parts.size() ? parts.get(r).figures().outOfScopeBl() : parts.stream().mapToInt(p -> p.figures().outOfScopeBl()).sum();
            int over = n.get(0) + n.get(1) - left;
            int part = rate == Rate.DISPOSAL ? n.get(8) : over - n.get(7);
            var printed = over == 0 ? "—" : new BigDecimal(part).multiply(BigDecimal.valueOf(100)).divide(new BigDecimal(over), 1, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
            assertEquals(printed, rows.get(r).getLast());
        }
        return last.subList(1, last.size());
    }

    @Test void levelsStandInTheirOrderAndTheCityBeforeItsCounties() {
        assertEquals(List.of("市级", "县级", "乡级", "合计"), tables.byLevel(1, ReportBuilder.goldenGroups()).rows().stream().map(List::getFirst).toList());
        var counties = tables.byCounty(1, ReportBuilder.goldenGroups(), PlaceKind.CITY).rows();
        assertEquals(List.of("市本级", "2713"), List.of(counties.getFirst().getFirst(), counties.getLast().get(1)));
    }
}
