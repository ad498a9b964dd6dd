package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;

class DateCellTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2023.5,               2023-05
            2023.10,              2023-10
            2023.1,               2023-01
            2023年5月,             2023-05
            2023年5月份,           2023-05
            45047,                2023-05-01
            20230506,             2023-05-06
            202305,               2023-05
            2023-5-6,             2023-05-06
            2023/05/06 00:00:00,  2023-05-06
            2023/5/6 0:00,        2023-05-06
            2023年5月6日 18:20,    2023-05-06
            2023年5月6日18时20分,  2023-05-06
            2023年5月6日下午6点,    2023-05-06
            2023-05-06T18:20:00+08:00, 2023-05-06
            2023-5-6 星期六 18:20, 2023-05-06
            2023/5/6 周六,         2023-05-06
            2023年5月6日（周六）18:20, 2023-05-06
            23.5.6,               2023-05-06
            23年5月,               2023-05
            二〇二三年五月,         2023-05
            二零二三年十二月三十一日, 2023-12-31
            2023,                 2023
            2023年,                2023
            ２０２３年５月６日,      2023-05-06
            2023 年 5 月 6 日,     2023-05-06
            2023年5月（暂定）,      2023-05
            5/16/2023,            2023-05-16
            16/5/2023,            2023-05-16
            5/5/2023,             2023-05-05
            2024-02-29,           2024-02-29
            """)
    void writtenDatesKeepTheirPrecision(String written, String iso) {
        assertEquals(Reading.of(DateSpan.of(PartialDate.parse(iso).orElseThrow())), text(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023年5月初,    2023-05
            约2023年5月,    2023-05
            2023年5月中旬,  2023-05
            2023年底,       2023
            2023年上半年,   2023
            2023年清明,     2023
            2025年春节前后,  2025
            2021年暑假,     2021
            2023.5左右,     2023-05
            """)
    void hedgedDatesAreApproximate(String written, String iso) {
        var exact = PartialDate.parse(iso).orElseThrow();
        var hedged = new PartialDate(exact.year(), exact.month(), exact.day(), true);
        assertEquals(Reading.of(DateSpan.of(hedged)), text(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            去年底,      YEAR_UNKNOWN
            去年5月,     YEAR_UNKNOWN
            半年前,      YEAR_UNKNOWN
            2年前,       YEAR_UNKNOWN
            三个月以前,  YEAR_UNKNOWN
            5月6日,      YEAR_UNKNOWN
            5月,         YEAR_UNKNOWN
            5.6,         YEAR_UNKNOWN
            5/6/2023,    AMBIGUOUS_DATE
            2020年以前,  AMBIGUOUS_DATE
            2023-13-45,  NOT_A_DATE
            2023-02-30,  NOT_A_DATE
            0.5.6,       NOT_A_DATE
            1234,        NOT_A_DATE
            记不清,      NOT_A_DATE
            2023年5月至不知何时, NOT_A_DATE
            """)
    void whatCannotBeReadIsAskedNotGuessed(String written, Doubt doubt) {
        assertEquals(Reading.doubtful(doubt), text(written));
    }

    /// As long as a cell can be; a pattern that tries every way to part it would take minutes.
    @ParameterizedTest
    @ValueSource(strings = {"1", "至1", "2023-", "1月", "（1"})
    void aMemoInADateColumnIsNoDateAndHoldsNobodyUp(String piece) {
        var memo = piece.repeat(32_767 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(Reading.doubtful(Doubt.NOT_A_DATE), text(memo)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023.5-2023.12,              2023-05,    2023-12
            2023年5月至2023年12月,        2023-05,    2023-12
            2023年5月-12月,               2023-05,    2023-12
            2023.5-12,                   2023-05,    2023-12
            2023-05-01至2023-12-31,      2023-05-01, 2023-12-31
            2023-05-01-2023-12-31,       2023-05-01, 2023-12-31
            2023/5/6～2024/1/1,          2023-05-06, 2024-01-01
            2021年5月至今,                2021-05,
            2021-2023年,                 2021,       2023
            """)
    void rangesHaveTwoEnds(String written, String from, String to) {
        assertEquals(Reading.of(new DateSpan(PartialDate.parse(from).orElseThrow(), PartialDate.parse(to).orElse(null))), text(written));
    }

    @ParameterizedTest
    @CsvSource({"长期", "长期有效", "永久", "长 期"})
    void endlessIsNoDateAndNoDoubt(String written) {
        assertEquals(Reading.of(DateSpan.ENDLESS), text(written));
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "-", "/", "不详", "无", "N/A"}, nullValues = "null")
    void marksOfNothingAreBlank(String written) {
        assertEquals(Reading.nothing(), text(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 2023.10 typed into a General cell is stored and shown as 2023.1
            NUMBER,  2023.1,  ,        AMBIGUOUS_DATE
            UNTYPED, 2023.1,  ,        AMBIGUOUS_DATE
            TEXT,    2023.1,  2023-01,
            NUMBER,  2023.10, 2023-10,
            NUMBER,  2023.50, 2023-05,
            NUMBER,  2023.12, 2023-12,
            NUMBER,  45047.5, 2023-05-01,
            DATE,    2023-05, 2023-05,
            ERROR,   #REF!,   ,        ERROR_CELL
            """)
    void theKindOfCellDecidesWhatANumberMeans(Cell.Kind kind, String shown, String iso, Doubt doubt) {
        var expected = iso == null ? Reading.<DateSpan>doubtful(doubt) : Reading.of(DateSpan.of(PartialDate.parse(iso).orElseThrow()));
        assertEquals(expected, DateCell.read(new Cell(shown, kind), false));
    }

    @Test void dayNumbersOf1904WorkbooksLieFourYearsLater() {
        assertEquals("2027-05-02", String.valueOf(DateCell.read(new Cell("45047", Cell.Kind.NUMBER), true).value().from()));
    }

    @Test void aPastDateInTheFutureIsDoubted() {
        var today = LocalDate.of(2026, 11, 23);
        var date = Reading.of(PartialDate.parse("2027-05-02").orElseThrow());
        assertEquals(Reading.doubtful(Doubt.FUTURE_DATE), DateCell.past(date, today));
        var thisYear = Reading.of(PartialDate.ofYear(2026));
        assertEquals(thisYear, DateCell.past(thisYear, today));
        var thisDay = Reading.of(PartialDate.of(today));
        assertEquals(thisDay, DateCell.past(thisDay, today));
    }

    private static Reading<DateSpan> text(String written) {
        return DateCell.read(new Cell(written, Cell.Kind.TEXT), false);
    }
}
