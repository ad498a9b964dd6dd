package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.rule.Evidence.Signal;

class SignalTextTest {
    private final SignalText chinese = new SignalText(Messages.in("zh"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyKindHasItsOwnSentence(String language) {
        var text = new SignalText(Messages.in(language));
        var sentences = new HashSet<String>();
        for (var kind : SignalKind.values()) sentences.add(text.explain(new Signal(kind.key(), 0.1, "wechat", "qq")));
        assertEquals(SignalKind.values().length, sentences.size());
    }

    @Test void bothSidesAreShownAndAMissingOneIsADash() {
        assertEquals("序号不同：第一网格 ≠ 第二网格", chinese.explain(new Signal("serial-differs", -1, "第一网格", "第二网格")));
        assertEquals("单位不同：— ≠ 水利局", chinese.explain(new Signal("organisation-differs", -1, null, "水利局")));
        assertEquals("平台不同：微信 / QQ", chinese.explain(new Signal("platform-differs", -0.01, "wechat", "qq")));
        assertEquals("联系电话相同", chinese.explain(new Signal("same-phone", 0.05, null, null)));
    }

    @Test void whatOneSideSaysIsSaidOnce() {
        assertEquals("只有一方写明年份：2024", chinese.explain(new Signal("year-differs", 0, null, "2024")));
        assertEquals("一方名称多出“妇女”，其余相同", chinese.explain(new Signal("core-contained", 0.8, "妇女", null)));
        assertEquals("一方的用途说到另一方名称里的事项：保交楼", chinese.explain(new Signal("purpose-alike", 0.4, "", "保交楼")));
    }

    @Test void whatBothSayIsSaidOnceAndNothingIsNoDash() {
        assertEquals("用途相同：考务", chinese.explain(new Signal("purpose-alike", 0.1, "考务", "考务")));
        assertEquals("用途相近：考务 / 报名", chinese.explain(new Signal("purpose-alike", 0.1, "考务", "报名")));
        assertEquals("名称说的是同一件事：考务", chinese.explain(new Signal("core-equal", 0.88, "考务", "考务")));
        assertEquals("两个名称都没有写具体事项，单位和对象相同", chinese.explain(new Signal("core-equal", 0.88, null, null)));
    }

    @Test void aTimeThatKeepsApartIsNoMereYear() {
        assertEquals("只是年份不同：2024 / 2025", chinese.explain(new Signal("year-differs", 0, "2024", "2025")));
        assertEquals("办的时段不同：春季 ≠ 秋季", chinese.explain(new Signal("year-differs", -0.45, "春季", "秋季")));
    }

    @Test void weightsCarryTheirSign() {
        assertEquals(List.of("+0.40", "−0.25", "+0.00"), List.of(chinese.weight(new Signal("core-equal", 0.4, null, null)),
                chinese.weight(new Signal("substituted", -0.25, null, null)), chinese.weight(new Signal("year-differs", 0, null, null))));
    }
}
