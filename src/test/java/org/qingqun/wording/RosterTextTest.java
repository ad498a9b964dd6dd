package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.roster.Person;
import org.qingqun.roster.Roster;
import org.qingqun.roster.RosterProblem;
import org.qingqun.roster.RosterReading;

class RosterTextTest {
    private final RosterText text = new RosterText(Messages.in("zh"));

    private static RosterProblem problem(RosterProblem.Kind kind, int row) {
        return new RosterProblem(kind, "名单.xlsx", "Sheet1", row, "防汛群");
    }

    @Test void everyKindIsASentenceWithItsPlace() {
        assertEquals(List.of("名单.xlsx“Sheet1”第 3 行：台账里没有叫“防汛群”的工作群。", "名单.xlsx“Sheet1”第 3 行：有几个工作群都叫“防汛群”，请加一栏“主管单位”或者“编号”。",
                "名单.xlsx“Sheet1”第 3 行：“防汛群”的这一行看不出是谁。", "名单.xlsx“Sheet1”第 3 行起：没有写明是哪个群。", "名单.xlsx“Sheet1”第 3 行起：“防汛群”的名单出现了两次，只用了前一份。"),
                List.of(RosterProblem.Kind.values()).stream().map(kind -> text.explain(problem(kind, 3))).toList());
    }

    @Test void whatIsLeftAsideIsToldUpToALength() {
        var list = new Roster(new AssetId(1), LocalDate.of(2026, 11, 2), "名单.xlsx", List.of(new Person(1, null), new Person(2, null)));
        var many = IntStream.rangeClosed(1, 10).mapToObj(row -> problem(RosterProblem.Kind.UNKNOWN_GROUP, row)).toList();
        var lines = text.foretell(new RosterReading(List.of(list), many, List.of())).lines().toList();
        assertEquals(List.of("1 个群的成员名单，共 2 人次。名单用来算合并后的人数和一个人在几个群；只存编号，不存姓名和手机号。", "另有 10 处没有收下：", "……还有 2 处"),
                List.of(lines.get(0), lines.get(1), lines.getLast()));
        assertEquals(11, lines.size());
        assertEquals(1, text.foretell(new RosterReading(List.of(list), List.of(), List.of())).lines().count());
    }

    @Test void nothingToKeepSaysWhy() {
        var refused = new RosterReading.Refused("台账.csv", new ExpectedException(ErrorCode.NO_MEMBER_LIST, "台账.csv"));
        assertEquals("没有可以记下的成员名单。\n台账.csv 里没有成员名单；表头至少要有“姓名”或者“手机号”一栏。", text.nothing(new RosterReading(List.of(), List.of(), List.of(refused))));
    }
}
