package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            五经普工作群,        第五次经济普查工作群
            四农普入户群,        第四次农业普查入户群
            七人普登记群,        第七次人口普查登记群
            七普登记群,         第七次人口普查登记群
            # of soils or of relics: nobody knows
            三普外业群,         三普外业群
            四普核查群,         四普核查群
            # no census
            七五普法群,         七五普法群
            五普通话测试群,      五普通话测试群
            第七次人口普查群,    第七次人口普查群
            防汛群,            防汛群
            """)
    void censusesAreCalledInFull(String text, String expected) {
        assertEquals(expected, Censuses.inFull(text));
    }
}
