package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLinesTest {
    @ParameterizedTest
    @CsvSource({"'',10,1", "abcdefghij,10,1", "abcdefghijk,10,2", "工作群工作,10,1", "工作群工作群,10,2"})
    void aChineseCharacterIsAsWideAsTwoOthers(String text, int width, int lines) {
        assertEquals(lines, PrintedLines.count(text, width));
    }

    @org.junit.jupiter.api.Test void linesOfTheTextItselfCountEach() {
        assertEquals(3, PrintedLines.count("甲群\n\n50 人", 20));
    }
}
