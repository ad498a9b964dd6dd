package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.text.Normaliser;

class SchoolingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            三(2)班,    3 of 三
            三2班,      3 of 三
            三二班,     3 of 三
            三年2班,    3 of 三年
            三年二班,   3 of 三年
            高一(3)班,  高一 of 高一
            高一年级,   高一 of 高一年级
            初二3班,    8 of 初二
            # no year of a school
            三年行动,   -
            十二班,     -
            高新区,     -
            初心,       -
            三农班,     -
            """)
    void theYearOfASchoolIsRead(String text, String expected) {
        assertEquals(expected, Schooling.at(Normaliser.normalise(text), 0).map(f -> f.token().canonical() + " of " + f.token().text().strip()).orElse("-"));
    }
}
