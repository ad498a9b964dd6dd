package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test void textIsCleanedButKeptAsWritten() {
        assertEquals("防汛 工作群", Words.clean("  防汛\n工作群\u0000 "));
        assertEquals("=1+1群", Words.clean("'=1+1群"));
        assertEquals("@所有人", Words.clean("'@所有人"));
        assertEquals("'96级", Words.clean("'96级"));
        assertEquals("ａｂ群", Words.clean("ａｂ群"));
        assertEquals("ab群", Words.plain(" Ａｂ　群"));
    }

    @ParameterizedTest
    @CsvSource({"=1+1群,'''=1+1群'", "＋报名,'''＋报名'", "-,'''-'", "防汛=群,防汛=群", "'',''"})
    void whatASpreadsheetWouldComputeIsGuardedAndComesBack(String text, String guarded) {
        assertEquals(guarded, Words.guard(text));
        assertEquals(text, Words.clean(guarded));
    }

    @ParameterizedTest
    @CsvSource({"'',true", "' ',true", "'　',true", "—,true", "／,true", "N/A,true", "不 详,true", "暂无,true", "无,false", "0,false", "防汛群,false", "'               ',true", "不详不详不详不详不详不详不详,false"})
    void wherePeopleKnowNothingTheyPutAMark(String text, boolean nothing) {
        assertEquals(nothing, Words.isNothing(text));
    }

    @ParameterizedTest
    @CsvSource({"王*,true", "138****2071,true", "王＊明,true", "王小明,false", "'',false"})
    void aMaskedValueShowsItsStars(String text, boolean masked) {
        assertEquals(masked, Words.isMasked(text));
    }

    @Test void moreThanAnyValueIsLongIsProse() {
        assertEquals(false, Words.isProse("年".repeat(200)));
        assertEquals(true, Words.isProse("年".repeat(201)));
    }
}
