package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test void chineseTakesTwoPlacesAndNumbersStandOnTheRight() {
        var table = new TextTable(List.of("单位", "数"));
        table.add(List.of("市教育局", "2,713"));
        table.add(List.of("A局", "—"));
        assertEquals("""
                单位         数
                市教育局  2,713
                A局           —""", table.toString());
    }

    @Test void aTableWithoutRowsIsEmpty() {
        assertTrue(new TextTable(List.of("单位")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "群, 2", "（）, 4", "a群1, 4", "—, 1"})
    void widthCountsPlaces(String text, int width) {
        assertEquals(width, TextTable.width(text));
    }
}
