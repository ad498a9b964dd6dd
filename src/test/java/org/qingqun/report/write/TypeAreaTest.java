package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeAreaTest {
    @ParameterizedTest
    @CsvSource({"37, 2098", "35, 1984", "28, 1588", "26, 1474", "210, 11906", "297, 16838"})
    void millimetresBecomeTheTwipsWordWrites(double mm, int twips) {
        assertEquals(twips, TypeArea.twips(mm));
    }

    @Test void the22LinesFillTheTypeAreaAndA23rdDoesNotFit() {
        double height = 297 - TypeArea.TOP_MM - TypeArea.BOTTOM_MM;
        assertEquals(22, (int) (TypeArea.points(height) / TypeArea.LINE_PT));
    }

    @Test void digitsAreHalfAsWideAsCharacters() {
        assertEquals(7, TypeArea.characters("2026年11月23日"));
    }

    @Test void theDateBeginsTwoCharactersAfterTheName() {
        // name and date of 3 and 7 characters: the date ends 2 from the right, so the name ends 8 from it
        assertArrayEquals(new double[] {8, 2}, TypeArea.signatureIndents("临江市", "2026年11月23日"));
        // a long name ends 2 from the right itself
        assertArrayEquals(new double[] {2, 5}, TypeArea.signatureIndents("临江市大数据发展管理局办", "2026年11月23日"));
    }
}
