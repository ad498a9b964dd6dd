package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"十,10", "十二,12", "二十,20", "二十三,23", "一百二十,120", "一百零五,105", "两千,2000", "三千〇四十,3040", "百,100", "二〇二三,2023", "二零二三,2023", "二○二三,2023", "〇,0", "七,7",
        "九千九百九十九,9999"})
    void byPlaceOrDigitByDigit(String numeral, int value) {
        assertEquals(OptionalInt.of(value), Numerals.value(numeral));
    }

    @Test void moreDigitsThanANumberHasAreNone() {
        assertEquals(OptionalInt.of(12345678), Numerals.value("一二三四五六七八"));
        assertEquals(OptionalInt.empty(), Numerals.value("一二三四五六七八九"));
        assertEquals("一二三四五六七八九", Numerals.toDigits("一二三四五六七八九"));
    }

    @ParameterizedTest
    @CsvSource({"二〇二三年五月,2023年5月", "二零二三年十二月三十一日,2023年12月31日", "约五百人,约500人", "防汛群,防汛群", "3千,3千", "1.2百,1.2百", "第二批,第2批", "'',''"})
    void everyNumeralOfATextIsReplacedAndNothingElse(String text, String digits) {
        assertEquals(digits, Numerals.toDigits(text));
    }
}
