package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Term;

class TermCellsTest {
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

    @Test void aMemoInsteadOfAnEndHoldsNobodyUp() {
        var memo = cell("1日".repeat(16_000) + "前");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(Doubt.NOT_A_DATE, TermCells.read(cell("1".repeat(32_767)), memo, false).end().doubt()));
    }

    private static Cell cell(String text) {
        return text == null ? Cell.BLANK : new Cell(text, Cell.Kind.TEXT);
    }
}
