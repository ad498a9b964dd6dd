package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.SlotReader;

class CoreComparisonTest {
    private final SlotReader reader = new SlotReader(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # the same, by other words, in another order
            防汛工作群;         防汛联络群;            core-equal 0.88
            森林防火群;         护林防火群;            same-topic 0.85
            图书阅览群;         阅览图书群;              same-topic 0.85
            # short for it, sounds like it
            未定事项群;         未来确定事项群;         core-abbreviated 0.80
            除险加固群;         除险加故群;            sounds-alike 0.80
            # one says more: an attribute, another thing done, another subject
            两癌筛查群;         妇女两癌筛查群;         same-topic 0.85
            展销会群;           农产品展销会群;         core-contained 0.79
            森林防火群;         森林防火宣传群;         core-contained 0.62
            征兵群;             征兵消防群;            core-contained 0.60
            医疗废物处置群;      医疗机构医疗废物规范处置群;  core-contained 0.82
            # a subject of its own before what every office does for itself
            值班值守群;         防汛值班值守群;         topic-differs 0.20
            # two sites with names of their own
            人民路商户群;       解放路商户群;           territory-differs 0.15
            # each says something else
            宠物领养群;         旧衣置换群;            substituted 0.20
            防汛群;             森林防火群;            topic-differs 0.05
            # side by side, whatever the rest: crops, town and country
            小麦良种群;         玉米良种群;            topic-differs 0.14
            城市低保群;         农村低保群;            topic-differs 0.35
            # a character that makes no word there, one put in, the same characters
            铁路道口监管群;      铁路道口监曾群;        sounds-alike 0.72
            调解诉前群;         诉前调解群;            core-equal 0.86
            # the whole office and a part of its work
            审计局工作群;        审计局离任审计群;       substituted 0.20
            审计局工作群;        审计局大家庭;          core-equal 0.88
            # hardly anything said
            项目推进群;         项目推进工作群;         core-equal 0.55
            """)
    void coresAreCompared(String a, String b, String expected) {
        var left = reader.read(a);
        var right = reader.read(b);
        var there = CoreComparison.of(left.core(), right.core());
        var back = CoreComparison.of(right.core(), left.core());
        assertEquals(expected, text(there));
        assertEquals(expected, text(back));
    }

    private static String text(CoreComparison c) {
        return c.kind().key() + String.format(Locale.ROOT, " %.2f", c.value());
    }
}
