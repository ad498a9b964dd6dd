package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

class SummaryTextTest {
    private static final Messages ZH = Messages.in("zh");

    private static SummaryText text(ReportOptions options) {
        return new SummaryText(ZH, new Terms(ZH), new DayText(ZH), options);
    }

    private final SummaryText text = text(ReportOptions.DEFAULT);

    @Test void theTitleNamesWhatIsInScope() {
        assertEquals(List.of("临江市工作群组、政务应用程序", "和政务公众账号清理规范情况的报告"), text.title(new ReportBuilder().build()));
        assertEquals(List.of("临江市政务应用程序", "清理规范情况的报告"), text.title(new ReportBuilder().families(ReportBuilder.simple(Family.GOV_APP, 60, 12)).build()));
    }

    @ParameterizedTest
    @CsvSource({"CITY, 市委网信办：", "COUNTY, 县委网信办：", "TOWN, 乡镇党委：", "VILLAGE, 上级主管部门："})
    void theAddresseeFollowsTheLevelOfThePlace(Level level, String addressee) {
        assertEquals(addressee, text.addressee(new ReportBuilder().place("某地", level).build()));
        assertEquals("省委办公厅：", text(new ReportOptions(Rate.NET, "省委办公厅", null, false)).addressee(new ReportBuilder().place("某地", level).build()));
    }

    @Test void everyOriginAndFateIsAccountedForOrThatThereIsNoBaseline() {
        assertEquals(new Paragraph("以2026年10月1日锁定的工作群组2713个为基数，补报0个、新建0个（含合并后新设0个）、恢复0个；解散、注销531个，合并减少215个，移出口径0个；"
                + "截至2026年11月23日在册1967个。", Basis.CENSUS), text.account(new ReportBuilder().build()).getFirst());
        assertEquals("基数尚未锁定，以下数字不能作为压减的依据。", text.account(new ReportBuilder().unlocked().build()).getFirst().text());
    }

    @Test void aReportOfAPastDaySaysWhatIsOfToday() {
        assertEquals(1, text.account(new ReportBuilder().build()).size());
        assertEquals(Paragraph.plain("以上文字和各表截至2026年11月23日；报送、在办和减负情况为2026年12月1日的数。"),
                text.account(new ReportBuilder().workedOn(ReportBuilder.DAY.plusDays(8)).build()).getLast());
    }

    @Test void aDistrictIsNoCounty() {
        assertEquals("区委网信办：", text.addressee(new ReportBuilder().place("云栖区", Level.COUNTY).build()));
    }

    @Test void approvalsAreToldByTheirGrade() {
        assertEquals("尚无经批准、执行并核验销号的对象。", text.approvals(new ReportBuilder().build()).text());
        var said = text.approvals(new ReportBuilder().approved(ApprovalGrade.SHEET_WITHOUT_SCAN, 3).build());
        assertEquals(new Paragraph("各类对象共已销号3件，均经主管单位负责人批准，执行并核验后销号，批准依据为：审签表（无扫描件）的3件。", Basis.CLOSED), said);
    }

    @Test void whatTwoLevelsTakeInIsSaidOnlyWhereTheHeadlineSpeaksOfTwo() {
        assertEquals(true, text.levels(new ReportBuilder().build(), 2).orElseThrow().text().startsWith("市县两级包括"));
        assertEquals(Optional.empty(), text.levels(new ReportBuilder().families(ReportBuilder.simple(Family.WORK_GROUP, 60, 12)).build(), 2));
    }
}
