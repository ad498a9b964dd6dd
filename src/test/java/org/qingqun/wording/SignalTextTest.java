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
        assertEquals("只是年份不同：— / 2024", chinese.explain(new Signal("year-differs", 0, null, "2024")));
        assertEquals("平台不同：微信 / QQ", chinese.explain(new Signal("platform-differs", -0.01, "wechat", "qq")));
        assertEquals("联系电话相同", chinese.explain(new Signal("same-phone", 0.05, null, null)));
    }

    @Test void weightsCarryTheirSign() {
        assertEquals(List.of("+0.40", "−0.25", "+0.00"), List.of(chinese.weight(new Signal("core-equal", 0.4, null, null)),
                chinese.weight(new Signal("substituted", -0.25, null, null)), chinese.weight(new Signal("year-differs", 0, null, null))));
    }
}
