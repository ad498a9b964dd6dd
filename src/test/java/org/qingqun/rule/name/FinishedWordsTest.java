package org.qingqun.rule.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedWordsTest {
    @ParameterizedTest
    @CsvSource({"市第七次全国人口普查工作群,2021-05", "七普联络群,2021-05", "十七普法群,", "三农普指导群,2017-12", "三农普惠金融群,", "第五次全国经济普查群,2024-12", "第五次经济普查群,2024-12", "人口普查群,", "防汛群,", "'',"})
    void whatIsOverForGoodIsKnownUnlessTheNameSpeaksOfMore(String name, String endedOn) {
        assertEquals(endedOn, FinishedWords.find(name).map(found -> found.endedOn().toString()).orElse(null));
    }
}
