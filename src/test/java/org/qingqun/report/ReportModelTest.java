package org.qingqun.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.report.ReportBuilder.gone;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.progress.Figures;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

class ReportModelTest {
    private static final ReportOptions NET = new ReportOptions(Rate.NET, null, null, false);

    private static Document compose(ReportInput in) {
        return compose(in, ReportOptions.DEFAULT);
    }

    private static Document compose(ReportInput in, ReportOptions options) {
        return new ReportModel(Messages.in("zh"), options).compose(in, EnumSet.allOf(Kind.class));
    }

    private static List<String> sentences(Document document) {
        return document.all(Block.Paragraph.class).stream().map(Block.Paragraph::text).toList();
    }

    private static Block.Table table(Document document, int number) {
        return document.all(Block.Table.class).get(number - 1);
    }

    @Test void theGoldenCaseReadsAsTheSeedDoes() {
        assertThat(sentences(compose(new ReportBuilder().build())))
                .contains("目前，市县两级共取消、合并微信等工作群746个、减少27.5%；清理不规范微信公众号31个；下架政务应用程序12个。")
                .contains("以2026年10月1日锁定的工作群组2713个为基数，补报0个、新建0个（含合并后新设0个）、恢复0个；解散、注销531个，合并减少215个，移出口径0个；截至2026年11月23日在册1967个。");
    }

    @Test void englishMirrorsIt() {
        var document = new ReportModel(Messages.in("en"), ReportOptions.DEFAULT).compose(new ReportBuilder().build(), Set.of());
        assertThat(sentences(document))
                .contains("So far, the city and its counties have closed or merged 746 work groups on WeChat and elsewhere, 27.5% fewer; "
                        + "cleaned up 31 irregular WeChat official accounts; taken down 12 government apps.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Jiangxi: 42355 to 23065 is 45.54 %, 3527 to 1286 is 63.54 %; 501 of 1001 is 50.05 % before rounding once
            42355, 19290, 45.5%
            3527,  2241,  63.5%
            1001,  501,   50.0%
            2713,  0,     0.0%
            0,     0,     —
            """)
    void percentagesAreRoundedOnceFromTheFraction(int baseline, int closed, String printed) {
        var document = compose(new ReportBuilder().families(ReportBuilder.simple(Family.WORK_GROUP, baseline, closed)).build());
        assertThat(sentences(document)).anyMatch(s -> s.startsWith("目前，") && s.endsWith("工作群%d个、减少%s。".formatted(closed, printed)));
    }

    @Test void theOtherRateIsPrintedWhenChosenAndBothAreExplained() {
        var grown = new Figures(2713, 18, 6, 2, 1970, 531, 215, 23, 23, 746, 0, 2);
        var document = compose(new ReportBuilder().families(ReportBuilder.of(Family.WORK_GROUP, grown)).build(), NET);
        assertThat(sentences(document)).contains("目前，全市共取消、合并微信工作群746个、净减少27.3%。")
                .anyMatch(s -> s.startsWith("处置率＝") && s.endsWith("即746÷2708＝27.5%。"))
                .anyMatch(s -> s.startsWith("净减少率＝") && s.endsWith("即738÷2708＝27.3%。"))
                .anyMatch(s -> s.startsWith("正文和各表中的“减少”采用净减少率。"))
                .contains("期初与期末相符：基数2713＋补报18＋新建6＋恢复2＝2739；解散、注销531＋合并215＋移出口径23＋在册1970＝2739。");
        assertEquals("净减率\n(%)", table(document, 2).columns().getLast().heading());
        assertEquals(List.of("市级", "2713", "18", "6", "2", "531", "215", "23", "1970", "746", "27.3"), table(document, 2).rows().getFirst());
    }

    @Test void levelsCountiesAndPlatformsEachEndInTheSameTotal() {
        var document = compose(new ReportBuilder().build());
        var total = List.of("合计", "2713", "0", "0", "0", "531", "215", "0", "1967", "746", "27.5");
        for (int number = 2; number <= 4; number++) assertEquals(total, table(document, number).rows().getLast());
        assertEquals(List.of("市级", "县级", "乡级", "合计"), firstColumn(table(document, 2)));
        assertEquals(List.of("市本级", "云栖区", "桐川县", "石澜县", "青禾县", "合计"), firstColumn(table(document, 3)));
        assertEquals(List.of("微信", "QQ", "钉钉", "企业微信", "平台未填", "合计"), firstColumn(table(document, 4)));
        assertEquals(List.of("工作群组", "政务应用程序", "政务公众账号", "合计"), firstColumn(table(document, 1)));
        assertEquals(List.of("合计", "2913", "0", "0", "0", "574", "215", "0", "2124", "789", "27.1"), table(document, 1).rows().getLast());
    }

    private static List<String> firstColumn(Block.Table table) {
        return table.rows().stream().map(List::getFirst).toList();
    }

    @Test void returnsApprovalsProblemsAndNextStepsAreSaid() {
        var document = compose(ReportBuilder.full());
        assertThat(sentences(document)).contains("应报送单位192家，已报送180家，报送率93.8%。",
                "各类对象共已销号789件，均经主管单位负责人批准，执行并核验后销号，批准依据为：审签表（有扫描件）的502件、程序内凭本人PIN的287件。", "二是7件处置事项逾期未办结。", "三是12件已报告执行，尚待核验或者冻结期满，未计入减少数。",
                "四是3件执行受阻，主要是群主已调离或者无权解散。", "五是2家单位在册数高于基数：云栖区教育局、石澜县公安局。", "一是督促尚未报送的12家单位尽快报送。", "二是对在办的119件处置事项逐件督办，2026年12月15日前全部执行、核验销号。",
                "三是继续压减，力争工作群组处置率达到30.0%（目前为27.5%）。");
        assertThat(sentences(document)).anyMatch(s -> s.startsWith("一是12家单位尚未报送：市气象局、市档案馆、") && s.endsWith("青禾县医疗保障局。"));
    }

    @Test void aThirteenthNameIsNotListed() {
        var names = java.util.stream.IntStream.rangeClosed(1, 13).mapToObj(i -> "单位" + i).toArray(String[]::new);
        assertThat(sentences(compose(new ReportBuilder().missing(20, names).build()))).anyMatch(s -> s.startsWith("13家单位尚未报送：单位1、") && s.endsWith("、单位12等。"));
    }

    @Test void whereAllWentWellItSaysSo() {
        assertThat(sentences(compose(new ReportBuilder().build()))).contains("应报送单位均已报送，处置事项无逾期、无受阻、无待核验。", "尚无经批准、执行并核验销号的对象。",
                "坚持只减不增，新建的先查重、再审批、后登记，到期和长期不用的及时处置。");
    }

    @Test void aTargetThatIsReachedIsNoNextStep() {
        assertThat(sentences(compose(new ReportBuilder().targetPerMille(275).build()))).anyMatch(s -> s.contains("力争"));
        assertThat(sentences(compose(new ReportBuilder().targetPerMille(270).build()))).noneMatch(s -> s.contains("力争"));
    }

    @Test void withoutABaselineNothingIsClaimed() {
        var nothing = ReportBuilder.of(Family.WORK_GROUP, Figures.ZERO);
        var document = compose(new ReportBuilder().unlocked().families(nothing).build());
        assertThat(sentences(document)).contains("基数尚未锁定，以下数字不能作为压减的依据。", "目前，全市共取消、合并工作群0个、减少—。");
        assertEquals("—", table(document, 2).rows().getLast().getLast());
    }

    @Test void theTitleFollowsTheFamiliesAndThePlace() {
        assertEquals("临江市工作群组、政务应用程序和政务公众账号清理规范情况的报告", compose(new ReportBuilder().build()).subject());
        var county = compose(new ReportBuilder().place("青禾县", Level.COUNTY).families(ReportBuilder.simple(Family.WORK_GROUP, 10, 2)).build());
        assertEquals(List.of(new Block.Title(List.of("青禾县工作群组", "清理规范情况的报告"))), county.all(Block.Title.class));
        assertEquals(List.of(new Block.Addressee("县委网信办：")), county.all(Block.Addressee.class));
        assertThat(sentences(county)).anyMatch(s -> s.startsWith("目前，全县共"));
    }

    @Test void addresseeAndSignatoryCanBeChosen() {
        var document = compose(new ReportBuilder().build(), new ReportOptions(Rate.DISPOSAL, "市人民政府", "市大数据中心", false));
        assertEquals(List.of(new Block.Addressee("市人民政府：")), document.all(Block.Addressee.class));
        assertEquals(List.of(new Block.Signature("市大数据中心", "2026年11月23日")), document.all(Block.Signature.class));
    }

    @Test void onlyWhatGoesAlongIsNamedAsAnAttachment() {
        var model = new ReportModel(Messages.in("zh"), ReportOptions.DEFAULT);
        var in = new ReportBuilder().build();
        assertEquals(List.of(new Block.Attachments("附件：", List.of("分层级、分平台汇总表", "清理台账", "保留清单"))),
                model.compose(in, Set.of(Kind.SUMMARY, Kind.LEDGER, Kind.KEPT)).all(Block.Attachments.class));
        assertEquals(List.of(), model.compose(in, Set.of(Kind.SUMMARY)).all(Block.Attachments.class));
    }

    @Test void filledInSentencesAreMarked() {
        var marked = compose(ReportBuilder.full()).all(Block.Paragraph.class).stream().filter(p -> p.basis() != Basis.NONE).map(Block.Paragraph::text).toList();
        assertThat(marked).anyMatch(s -> s.startsWith("目前，")).noneMatch(s -> s.startsWith("按照持续防治"));
    }

    @Test void chartsShowLevelsCountiesAndTheTrend() {
        var charts = new ReportModel(Messages.in("zh"), ReportOptions.DEFAULT).charts(ReportBuilder.full());
        assertEquals(List.of("chart-level", "chart-county", "chart-trend"), charts.stream().map(Block.Chart::name).toList());
        assertEquals(new Block.Series("取消、合并", List.of(121, 231, 168, 136, 90)), charts.get(1).series().get(1));
        assertEquals(List.of("10-1", "10-19", "11-5", "11-23"), charts.get(2).categories());
        assertEquals(List.of(new Block.Series("在册", List.of(2713, 2553, 2213, 1967))), charts.get(2).series());
    }

    /// Member lists, proofs and rebounds are known of nothing here.
    @Test void whatIsNotPrintedIsNotDefined() {
        var said = String.join("", sentences(compose(new ReportBuilder().build())));
        assertThat(said).contains("报送率＝").doesNotContain("一人平均所在群数＝", "核验率＝", "疑似反弹", "占比＝");
        assertThat(String.join("", sentences(compose(ReportBuilder.full())))).contains("逾期是超过");
    }

    @Test void aDistrictSpeaksOfItself() {
        var district = compose(new ReportBuilder().place("云栖区", Level.COUNTY).build());
        assertThat(sentences(district)).anyMatch(s -> s.startsWith("目前，区镇两级共")).anyMatch(s -> s.startsWith("区镇两级包括"));
        assertEquals("区本级", firstColumn(table(district, 3)).getFirst());
        assertEquals(List.of("表3　工作群组分单位清理情况（单位：个）", "单位"), List.of(table(district, 3).caption(), table(district, 3).columns().getFirst().heading()));
    }

    @Test void aTrendNeedsTwoDays() {
        var one = new ReportBuilder().trend(new org.qingqun.progress.ProgressService.Point(ReportBuilder.DAY, gone(2713, 531, 215))).build();
        assertEquals(2, new ReportModel(Messages.in("zh"), ReportOptions.DEFAULT).charts(one).size());
    }

    @Test void approvalsStandBestGradeFirst() {
        var in = new ReportBuilder().approved(ApprovalGrade.SHEET_WITHOUT_SCAN, 3).approved(ApprovalGrade.SIGNED_FILE, 1).build();
        assertThat(sentences(compose(in))).anyMatch(s -> s.endsWith("批准依据为：签名文件的1件、审签表（无扫描件）的3件。"));
    }
}
