package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

class RowMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    /// A row as somebody filled it in; `until` is the day that could be read of it, or blank.
    private static RowMarks marks(String agree, String refuse, String untilSeen, String until, String other, String comment, Disposition plan) {
        return new RowMarks(new FilledSheet.Row(5, "QZ-00001", "防汛群", plan, "", "任务已完成", agree, refuse, until.isEmpty() ? null : LocalDate.parse(until), untilSeen, other, comment),
                TODAY, new SheetWords(Messages.in("zh")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            √     | ''     | ''         | ''         | ''       | AGREE  |           |
            ✔     | □      | —          | ''         | 无       | AGREE  |           |
            同意。 | ''     | ''         | ''         | ''       | AGREE  |           |
            ' V ' | ''     | ''         | ''         | 好       | AGREE  |           |
            ''    | √      | ''         | ''         | 还在使用  | RETURN | 还在使用   |
            /     | 不同意  | ''         | ''         | ' 还在用 ' | RETURN | 还在用    |
            ''    | ''     | 2026年12月1日 | 2026-12-01 | 等考核    | DEFER  | 等考核    | 2026-12-01
            """)
    void oneMarkIsOneAnswer(String agree, String refuse, String untilSeen, String until, String comment, Verdict verdict, String said, LocalDate day) {
        assertEquals(new SheetAnswer(verdict, said, day), marks(agree, refuse, untilSeen, until, "", comment, Disposition.DISSOLVE).read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            √  | √  | ''      | ''         | ''     | 好    | SHEET_TWO_ANSWERS
            √  | '' | 12月1日  | 2026-12-01 | ''     | 好    | SHEET_TWO_ANSWERS
            '' | √  | ''      | ''         | 总群   | 好    | SHEET_TWO_ANSWERS
            ○  | '' | ''      | ''         | ''     | ''    | SHEET_MARK_UNCLEAR
            ×  | '' | ''      | ''         | ''     | ''    | SHEET_MARK_UNCLEAR
            '' | 同意 | ''    | ''         | ''     | 好    | SHEET_MARK_UNCLEAR
            '' | '' | 年底     | ''         | ''     | 等考核 | SHEET_DAY_UNCLEAR
            '' | '' | 今天     | 2026-11-02 | ''     | 等考核 | SHEET_DAY_UNCLEAR
            '' | '' | ''      | ''         | ''     | ''    | SHEET_NO_ANSWER
            '' | '' | ''      | ''         | ''     | 再看看 | SHEET_NO_ANSWER
            '' | √  | ''      | ''         | ''     | 无    | SHEET_REASON_MISSING
            '' | '' | 12月1日  | 2026-12-01 | ''     | ''    | SHEET_REASON_MISSING
            √  | '' | ''      | ''         | 总群   | ''    | SHEET_NO_MERGE
            """)
    void whatCanBeReadInTwoWaysIsRefused(String agree, String refuse, String untilSeen, String until, String other, String comment, ErrorCode code) {
        var row = marks(agree, refuse, untilSeen, until, other, comment, Disposition.DISSOLVE);
        assertEquals(code, assertThrows(ExpectedException.class, row::read).code());
    }

    @Test void anotherSurvivorGoesBackToWhoeverProposed() {
        var row = marks("√", "", "", "", "总群", "人更多", Disposition.MERGE);
        assertTrue(row.isMoved());
        assertEquals(Verdict.RETURN, row.read().verdict());
        assertTrue(row.read().comment().contains("总群") && row.read().comment().endsWith(" 人更多"), row.read().comment());
    }

    @Test void aRowNobodyMarkedIsBlank() {
        assertTrue(marks("□", "☐", "—", "", "/", " ", Disposition.MERGE).isBlank());
        assertFalse(marks("", "", "", "", "", "再看看", Disposition.MERGE).isBlank());
    }
}
