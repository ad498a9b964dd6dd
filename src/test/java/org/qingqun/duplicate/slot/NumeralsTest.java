package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"三,3", "十,10", "十二,12", "二十,20", "二十一,21", "一百零五,105", "两,2", "〇五,5", "二〇二四,2024", "12,12", "012,12", "0,0"})
    void numbersAreOneHoweverWritten(String written, String expected) {
        assertEquals(expected, Numerals.canonical(written));
    }

    @ParameterizedTest
    @CsvSource({"2,二", "10,十", "12,十二", "20,二十", "37,三十七", "101,101", "甲,甲"})
    void aNumberIsWrittenInCharacters(String digits, String expected) {
        assertEquals(expected, Numerals.chinese(digits));
    }

    @Test void aNumberEndsWhereItsDigitsEnd() {
        assertEquals(2, Numerals.end("十二网格", 0));
        assertEquals(4, Numerals.end("2024年", 0));
        assertEquals(1, Numerals.end("网格", 1));
        assertEquals(1, Numerals.end("3三组", 0));
    }
}
