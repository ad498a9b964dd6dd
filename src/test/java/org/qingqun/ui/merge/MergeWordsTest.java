package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.ui.merge.Alike.id;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.Signal;

class MergeWordsTest {
    private final MergeWords words = new MergeWords(Messages.in("zh"));

    @Test void eachMemberIsToldWhatBecomesOfIt() {
        var alike = new Alike().and(workGroup().members(186).lastActive("2026-11-02")).and(workGroup()).and(workGroup()).and(workGroup()).and(workGroup());
        alike.decided(CaseBuilder.merge(alike.asset(4), alike.asset(5)).state(CaseState.SUBMITTED).row());
        var choice = alike.choice().keeping(id(1)).leavingOut(id(3), true);
        assertEquals(List.of("保留 · 最近仍在用、人最多", "并入", "不并入", "合并 · 待审批", "有别的要并入它"), choice.sides().stream().map(s -> words.role(choice, s)).toList());
        var plain = choice.keeping(id(2));
        assertEquals("保留", words.role(plain, plain.sides().get(1)));
    }

    @Test void ofYearlyRecreationsTheNewestHasItsYearToSpeakForIt() {
        var year = new Signal("year-differs", 0, "2024", "2025");
        var none = new Signal("year-differs", 0, null, "2025");
        var choice = Alike.groups(3).pair(1, 2, 0.9, year).pair(2, 3, 0.9).pair(1, 3, 0.9, none).choice();
        assertEquals(List.of("", "年份最新", "年份最新"), choice.sides().stream().map(s -> words.reasons(choice, s)).toList());
    }

    @Test void aPairIsExplainedByItsPartsTheSurvivorsFirst() {
        var choice = Alike.groups(3).pair(2, 3, 0.97, new Signal("same-phone", 0.03, null, null))
                .pair(1, 3, 0.3, new Signal("serial-differs", -1, "1网格", "2网格"), new Signal("core-equal", 0.88, "网格", "网格"), new Signal("year-differs", 0, "2024", "2025")).choice();
        assertEquals(List.of(new MergeWords.Why("“控辍保学1群”与“控辍保学3群”", "0.30", List.of("序号不同：1网格 ≠ 2网格", "名称说的是同一件事：网格 +0.88", "只是年份不同：2024 / 2025"), true),
                new MergeWords.Why("“控辍保学2群”与“控辍保学3群”", "0.97", List.of("联系电话相同 +0.03"), false)), words.why(choice));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1347, 0, '至多 1,347 人'
            97,   1, '至多 97 人，另有 1 个没填人数'
            """)
    void withoutMemberListsItIsAtMost(int atMost, int unknown, String expected) {
        var sources = Collections.nCopies(unknown, workGroup().members(null).build());
        assertEquals(expected, words.size(new MergedPeople(workGroup().members(atMost).build(), List.of(), sources, Platform.WECHAT, Map.of())));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            200 | WECHAT   | -
            201 | WECHAT   | 至多 201 人，超过 200 人提醒线
            500 | WECHAT   | 至多 500 人，超过 200 人提醒线
            501 | WECHAT   | 至多 501 人，超过微信群上限 500 人
            501 | DINGTALK | 至多 501 人，超过 500 人
            """)
    void aWarningSaysWhichLineWasCrossed(int members, Platform platform, String beginning) {
        var people = new MergedPeople(workGroup().members(members).platform(platform).build(), List.of(), List.of(), platform, Map.of());
        assertEquals(beginning == null ? "" : beginning, words.warning(people).split("：|。|，很")[0]);
    }

    @Test void whatTheFigureRestsOnIsSaid() {
        var kept = workGroup().id(1).members(40).build();
        var source = workGroup().id(2).members(30).build();
        var lists = Map.of(kept.id(), MergedPeopleTest.list(kept, 1, 2, 3), source.id(), MergedPeopleTest.list(source, 3, 4));
        var all = new MergedPeople(kept, List.of(), List.of(source), Platform.WECHAT, lists);
        assertEquals(List.of("共 4 人", "按成员名单计算，同一个人只计一次；蓝色实心是已在前面群里的人。", "保留 3 人", "迁 1 人，1 人已在"),
                List.of(words.size(all), words.basis(all), words.brings(all, kept, "kept"), words.brings(all, source, "moving")));
        var some = new MergedPeople(kept, List.of(), List.of(source), Platform.WECHAT, Map.of(kept.id(), MergedPeopleTest.list(kept, 1)));
        assertEquals(List.of("至多 70 人", "2 个群里有 1 个没有成员名单，无法计算重叠，只知道不会更多。", "至多迁 30 人"),
                List.of(words.size(some), words.basis(some), words.brings(some, source, "moving")));
        var none = new MergedPeople(kept, List.of(), List.of(source), Platform.WECHAT, Map.of());
        assertEquals("没有导入成员名单，无法计算重叠，只知道不会更多。", words.basis(none));
    }

    @Test void membersOfOtherPlatformsNeedAnAccount() {
        var wechat = workGroup().build();
        var qq = workGroup().platform(Platform.QQ).build();
        var unknown = workGroup().platform(Platform.UNKNOWN).build();
        assertEquals("来自QQ的成员须先有微信账号。", words.platforms(Platform.WECHAT, List.of(wechat, qq, qq, unknown)));
        assertEquals("", words.platforms(Platform.WECHAT, List.of(wechat, unknown)));
        assertEquals("", words.platforms(Platform.UNKNOWN, List.of(qq)));
    }

    @Test void theEffectIsSigned() {
        assertEquals(List.of("在册数 −2", "在册数 ±0"), List.of(words.effect(2), words.effect(0)));
    }
}
