package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.report.ReportBuilder.gone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.progress.Burden;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.report.document.Block;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

class BesideTextTest {
    private static final Messages ZH = Messages.in("zh");
    private static final Burden BEFORE = new Burden(2713, 900, 2700, 0, 320, 0, 0, 90_000, 2000);
    private final BesideText text = new BesideText(ZH, new Terms(ZH), new DayText(ZH));

    private static ReportInput input(ReportBeside beside) {
        return new ReportBuilder().beside(beside).build();
    }

    private static ReportBeside with(Burden now, List<OfficeFigure> office) {
        return with(now, GroupsPerPerson.Change.NONE, office);
    }

    private static ReportBeside with(Burden now, GroupsPerPerson.Change listed, List<OfficeFigure> office) {
        return new ReportBeside(new ReportBeside.Month(LocalDate.of(2026, 10, 31), gone(2713, 300, 100), List.of("甲局")), BEFORE, now, listed, new Fraction(745, 746), List.of("防汛群"), 2, office, List.of(), List.of(), Map.of());
    }

    private static Burden lighter() {
        return new Burden(1967, 900, 1960, 0, 228, 0, 0, 60_000, 1500);
    }

    @Test void lastMonthAndTransfersAreSaid() {
        var said = text.comparison(input(with(lighter(), List.of()))).stream().map(b -> ((Block.Paragraph) b).text()).toList();
        assertEquals(List.of("与2026年10月31日相比，工作群组在册由2313个变为1967个（−346），其间取消、合并346个，补报0个，新建0个。",
                "与2026年10月31日相比，1家单位在册数增加：甲局；其余单位只减不增。",
                "基准日以后另有2个转到其他单位或平台，仍计在原单位、原平台，不改变各项合计。"), said);
        assertEquals(List.of(), text.comparison(input(ReportBeside.NOTHING)));
    }

    @Test void theBurdenStandsBesideTheCount() {
        assertEquals("工作群组由2713个变为1967个，责任人人均负责由3.0个变为2.2个，超过200人的由320个变为228个。填报消息数的对象，每天消息由3000.0条变为2000.0条。",
                text.burden(input(with(lighter(), List.of()))).orElseThrow().text());
        assertEquals(Optional.empty(), text.burden(input(ReportBeside.NOTHING)));
    }

    @Test void whereMemberListsAreKnownItSaysInHowManyGroupsOnePersonSits() {
        var listed = new GroupsPerPerson.Change(new GroupsPerPerson(12, 100, 210, 5), new GroupsPerPerson(20, 110, 440, 9));
        var said = text.burden(input(with(lighter(), listed, List.of()))).orElseThrow().text();
        assertEquals("按12个群的成员名单，一人平均所在群数由4.0个变为2.1个，最多的由9个变为5个。", said.substring(said.indexOf("按12")));
    }

    @Test void aBurdenThatRoseWhileTheCountFellIsSaidPlainly() {
        var heavier = input(with(new Burden(1967, 300, 1960, 0, 228, 0, 0, 60_000, 1500), List.of()));
        assertEquals(true, text.burden(heavier).orElseThrow().text().endsWith("个数减少，但上述负担没有减轻。"));
        var problems = new ReportModel(ZH, ReportOptions.DEFAULT).compose(heavier, Set.of()).all(Block.Paragraph.class).stream().map(Block.Paragraph::text).toList();
        assertEquals(List.of("一是1个疑似反弹回潮：防汛群。", "二是1件工作群组已销号而没有佐证。", "三是个数减少，但人均负责、大群或消息数没有减少，负担没有真正减轻。"),
                problems.subList(problems.size() - 3, problems.size()));
    }

    @Test void officeFiguresArePrintedOnlyWhereEntered() {
        var figures = List.of(new OfficeFigure(OfficeFigure.Kind.DOCUMENTS, 200, 140), new OfficeFigure(OfficeFigure.Kind.MEETINGS, 100, 71),
                new OfficeFigure(OfficeFigure.Kind.FORMS, 10, 11), new OfficeFigure(OfficeFigure.Kind.VENUES, null, null));
        var table = (Block.Table) text.office(input(with(lighter(), figures)), 5).getFirst();
        assertEquals("表5　其他减负情况", table.caption());
        assertEquals(List.of(List.of("发文（件）", "200", "140", "30.0", "达到"), List.of("会议（次）", "100", "71", "29.0", "减少不足三成"),
                List.of("要求基层填报的报表（张）", "10", "11", "−10.0", "增加，不符合只减不增")), table.rows());
        assertEquals(List.of(), text.office(input(ReportBeside.NOTHING), 5));
    }

    @Test void verificationIsAShareOfWhatIsClosed() {
        assertEquals("工作群组已销号746件，其中有佐证并经核验的745件，核验率99.9%。", text.verified(input(with(lighter(), List.of()))).orElseThrow().text());
        assertEquals(Optional.empty(), text.verified(input(ReportBeside.NOTHING)));
    }
}
