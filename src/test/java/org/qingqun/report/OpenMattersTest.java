package org.qingqun.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block.Paragraph;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

class OpenMattersTest {
    private final Messages messages = Messages.in("zh");
    private final OpenMatters matters = new OpenMatters(messages, new Terms(messages), new DayText(messages));

    @Test void everyProblemIsNumberedAndLeadsToWhatItCounts() {
        var restored = new Figures(10, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 2);
        var facts = new ReportBuilder().families(ReportBuilder.of(Family.WORK_GROUP, restored)).missing(20, "市气象局").provisional(4)
                .open(new OpenWork(0, 0, 7, 12, 3)).risen("云栖区教育局").build();
        assertEquals(List.of(new Paragraph("一是1家单位尚未报送：市气象局。", Basis.RETURNS),
                new Paragraph("二是4家填报单位的名称尚待确认，其对象在分层级的表中计入“层级待确认”。", Basis.UNITS), new Paragraph("三是7件处置事项逾期未办结。", Basis.OVERDUE),
                new Paragraph("四是12件已报告执行，尚待核验或者冻结期满，未计入减少数。", Basis.UNVERIFIED), new Paragraph("五是3件执行受阻，主要是群主已调离或者无权解散。", Basis.BLOCKED),
                new Paragraph("六是1家单位在册数高于基数：云栖区教育局。", Basis.CENSUS), new Paragraph("七是销号后恢复在册2个次。", Basis.CENSUS)), matters.problems(facts));
    }

    @Test void whatAUnitSaidAboutItsGrowthStandsBesideItsName() {
        var beside = new ReportBeside(null, Burden.NONE, Burden.NONE, GroupsPerPerson.Change.NONE, new Fraction(0, 0), List.of(), 0, List.of(), List.of(), List.of(), Map.of("市教育局", "防汛专班，汛期后解散"));
        assertEquals(List.of(new Paragraph("2家单位在册数高于基数：市教育局（说明：防汛专班，汛期后解散）、市气象局。", Basis.CENSUS)),
                matters.problems(new ReportBuilder().risen("市教育局", "市气象局").beside(beside).build()));
    }

    @Test void otherBurdenThatDidNotFallIsSaid() {
        var office = List.of(new OfficeFigure(Kind.DOCUMENTS, 200, 150), new OfficeFigure(Kind.MEETINGS, 100, 60), new OfficeFigure(Kind.FORMS, 10, 12), new OfficeFigure(Kind.VENUES, null, 3));
        var beside = new ReportBeside(null, Burden.NONE, Burden.NONE, GroupsPerPerson.Change.NONE, new Fraction(0, 0), List.of(), 0, office, List.of(), List.of(), Map.of());
        assertEquals(List.of(Paragraph.plain("2项其他减负没有达到要求：发文（件）由200变为150、要求基层填报的报表（张）由10变为12。")),
                matters.problems(new ReportBuilder().beside(beside).build()));
    }

    /// As many as there are kinds of them: each has an ordinal of its own.
    @Test void everythingCanGoWrongAtOnce() {
        var restored = new Figures(10, 0, 0, 0, 8, 2, 0, 0, 0, 2, 0, 2);
        var heavy = new Burden(8, 2, 8, 0, 3, 0, 0, 0, 0);
        var beside = new ReportBeside(null, new Burden(10, 5, 10, 0, 1, 0, 0, 0, 0), heavy, GroupsPerPerson.Change.NONE, new Fraction(1, 2), List.of("又一群"), 0,
                List.of(new OfficeFigure(Kind.DOCUMENTS, 1, 2)), List.of(), List.of(), Map.of());
        var facts = new ReportBuilder().families(ReportBuilder.of(Family.WORK_GROUP, restored)).missing(20, "市气象局").provisional(4).open(new OpenWork(0, 0, 7, 12, 3))
                .risen("云栖区教育局").beside(beside).build();
        assertEquals(11, matters.problems(facts).size());
        assertThat(matters.problems(facts).getLast().text()).startsWith("十一是1项");
    }

    @Test void aSingleProblemHasNoNumber() {
        assertEquals(List.of(new Paragraph("7件处置事项逾期未办结。", Basis.OVERDUE)), matters.problems(new ReportBuilder().open(new OpenWork(0, 0, 7, 0, 0)).build()));
    }

    @Test void whatIsOpenComesNextUntilTheDeadlineWhileThatLiesAhead() {
        var open = new OpenWork(1, 2, 0, 3, 4);
        assertThat(matters.nextSteps(new ReportBuilder().open(open).deadline("2026-12-15").build()))
                .contains(new Paragraph("一是对在办的10件处置事项逐件督办，2026年12月15日前全部执行、核验销号。", Basis.OPEN));
        assertThat(matters.nextSteps(new ReportBuilder().open(open).deadline("2026-11-01").build()))
                .contains(new Paragraph("一是对在办的10件处置事项逐件督办，执行后及时核验销号。", Basis.OPEN));
    }
}
