package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Term;

class WordsAndPhonesTest {
    @Test void textIsCleanedButKeptAsWritten() {
        assertEquals("防汛 工作群", Words.clean("  防汛\n工作群\u0000 "));
        assertEquals("=1+1群", Words.clean("'=1+1群"));
        assertEquals("@所有人", Words.clean("'@所有人"));
        assertEquals("'96级", Words.clean("'96级"));
        assertEquals("ａｂ群", Words.clean("ａｂ群"));
        assertEquals("ab群", Words.plain(" Ａｂ　群"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            13800138000,       13800138000
            138 0013 8000,     13800138000
            138-0013-8000,     13800138000
            +86 13800138000,   13800138000
            １３８００１３８０００, 13800138000
            1.3912345678E+10,  13912345678
            13900000000.0,     13900000000
            0571-88880000,     0571-88880000
            681234(短号),       681234(短号)
            """)
    void phonesAreDigits(String written, String phone) {
        assertEquals(Reading.of(phone), PhoneCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @Test void digitsThatAreGoneAreAsked() {
        assertEquals(Reading.doubtful(Doubt.DIGITS_LOST), PhoneCell.read(new Cell("1.39E+10", Cell.Kind.UNTYPED)));
        assertEquals(Reading.doubtful(Doubt.DIGITS_LOST), PhoneCell.read(new Cell("1e10", Cell.Kind.TEXT)));
    }

    @Test void aMaskedValueMeansUnchanged() {
        assertEquals(Reading.nothing(), PhoneCell.read(new Cell("138****2071", Cell.Kind.TEXT)));
        assertTrue(Words.isMasked("王*"));
        assertFalse(Words.isMasked("王小明"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            是,   2024.6,         UNTIL_DATE,  2024-06,
            是,   ,               UNTIL_DATE,  ,
            是,   去年底,          UNTIL_DATE,  ,
            是,   高考工作结束,     UNTIL_EVENT, ,       高考工作结束
            ,     任务完成后解散,   UNTIL_EVENT, ,       任务完成后解散
            否,   长期,            PERMANENT,   ,
            ,     长期有效,        PERMANENT,   ,
            ,     2023.5-2023.12, UNTIL_DATE,  2023-12,
            ,     2023.5至今,      PERMANENT,   ,
            否,   ,               PERMANENT,   ,
            ,     ,               UNKNOWN,     ,
            """)
    void theTermComesFromTwoCells(String temporary, String end, Term.Kind kind, String endsOn, String event) {
        var found = TermCells.read(cell(temporary), cell(end), false);
        assertEquals(new Term(kind, PartialDate.parse(endsOn).orElse(null), event), found.term());
    }

    @ParameterizedTest
    @CsvSource({"是否长期,是,PERMANENT", "是否长期,否,UNTIL_DATE", "是否为常设群,√,PERMANENT", "是否长期,临时,UNTIL_DATE", "是否长期,长期,PERMANENT", "是否临时,是,UNTIL_DATE", "是否临时或长期,临时,UNTIL_DATE",
            "是否常态化,不详,UNKNOWN"})
    void whetherItIsLongIsTheOtherWayRound(String heading, String answer, Term.Kind kind) {
        assertEquals(kind, TermCells.read(cell(answer), heading, cell(""), end -> DateCell.read(end, false)).term().kind());
    }

    @Test void anEndThatCannotBeReadIsTold() {
        assertEquals(Doubt.YEAR_UNKNOWN, TermCells.read(cell("是"), cell("去年底"), false).end().doubt());
        assertEquals(null, TermCells.read(cell("是"), cell("工作结束"), false).end().doubt());
    }

    private static Cell cell(String text) {
        return text == null ? Cell.BLANK : new Cell(text, Cell.Kind.TEXT);
    }
}
