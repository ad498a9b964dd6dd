package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts as they come to it: half-width, dots and dashes as blanks.
class YearScanTest {
    private static String at(String text, int from) {
        return YearScan.at(text, from).map(f -> f.token().kind() + " " + f.token().text() + " " + f.token().canonical()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"2024年防汛群,0,YEAR 2024年 2024", "2024防汛,0,YEAR 2024 2024", "防汛2024,2,YEAR 2024 2024", "20240315会议,0,YEAR 20240315 2024", "202403会议,0,YEAR 202403 2024", "2024 3 15会议,0,YEAR 2024 3 15 2024",
        "2023 2024学年,0,YEAR 2023 2024学年 2023", "24年度,0,YEAR 24年度 2024", "二〇二四年,0,YEAR 二〇二四年 2024", "二零二四年,0,YEAR 二零二四年 2024"})
    void yearsComeAndGo(String text, int from, String found) {
        assertEquals(found, at(text, from));
    }

    @ParameterizedTest
    @CsvSource({"2021级新生群,0,COHORT 2021级 2021", "2021届毕业,0,COHORT 2021届 2021", "21级,0,COHORT 21级 2021", "2024第2期,0,YEAR 2024 2024"})
    void cohortsNamedByAYearStayApart(String text, int from, String found) {
        assertEquals(found, at(text, from));
    }

    @ParameterizedTest
    @CsvSource({"3月份会议,0,PERIOD 3月份 3月份", "十二月,0,PERIOD 十二月 十二月", "5 19专班,0,WORD 5 19 5 19"})
    void monthsAndDaysThatGaveANameAreTold(String text, int from, String found) {
        assertEquals(found, at(text, from));
    }

    @ParameterizedTest
    @CsvSource({"防汛群,0", "20245人,0", "12024,1", "2024 3班,4", "138号,0", "三中,0"})
    void otherFiguresAreNone(String text, int from) {
        assertEquals("", at(text, from));
    }
}
