package org.qingqun.rule.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearInNameTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            控辍保学联络群(2024),     2024,     2024
            2024年防溺水专班群,       2024年,   2024
            2023年度考核群,           2023年度, 2023
            2021-2035年国土空间规划群, 2035年,   2035
            2022-2024年帮扶群,        2024年,   2024
            20240312会务群,           20240312, 2024
            202403会务群,             202403,   2024
            24年春节慰问群,           24年,     2024
            二〇二三年换届群,         二〇二三年, 2023
            二零二〇年普查群,         二零二〇年, 2020
            # cohorts, editions and numbers are no years
            2023级选调生交流群,       -, -
            2024年级组群,             -, -
            第2024期培训班,           -, -
            2024届毕业生群,           -, -
            G2024线改扩建协调群,      -, -
            12345热线工单群,          -, -
            20人以下企业群,           -, -
            第21年会务群,             -, -
            工作满20年干部群,         -, -
            1+2024项目群,             2024,     2024
            120241防汛群,             -, -
            防汛工作群,               -, -
            """)
    void theYearANameSpeaksOf(String name, String word, Integer year) {
        assertEquals(year, YearInName.find(name).map(YearInName::year).orElse(null));
        assertEquals(word, YearInName.find(name).map(YearInName::word).orElse(null));
    }
}
