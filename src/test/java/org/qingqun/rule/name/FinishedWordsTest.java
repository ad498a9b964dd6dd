package org.qingqun.rule.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedWordsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            第七次人口普查工作群, 第七次人口普查, 2021-05
            七普登记群,           七普,           2021-05
            疫情防控值守群,       疫情防控,       2023-01
            脱贫攻坚联络群,       脱贫攻坚,       2021-02
            # comes again, or goes on
            人口普查工作群,       -, -
            动物防疫群,           -, -
            扫黑除恶工作群,       -, -
            创建国家卫生城市群,   -, -
            """)
    void onlyWhatIsOverForGood(String name, String word, String endedOn) {
        assertEquals(word, FinishedWords.find(name).map(FinishedWords::word).orElse(null));
        assertEquals(endedOn, FinishedWords.find(name).map(f -> f.endedOn().toString()).orElse(null));
    }
}
