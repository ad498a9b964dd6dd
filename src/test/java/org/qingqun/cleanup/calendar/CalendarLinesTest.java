package org.qingqun.cleanup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.calendar.CalendarLines.Kind;
import org.qingqun.cleanup.calendar.CalendarLines.Problem;

class CalendarLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01 休 元旦                 | -2027-01-01 元旦
            2027-01-03 班                      | +2027-01-03
            2027/1/1，放假                     | -2027-01-01
            2027年1月1日 off New Year          | -2027-01-01 New Year
            2027-02-14..2027-02-16 休 春节     | -2027-02-14 春节 -2027-02-15 春节 -2027-02-16 春节
            2027年2月14日至2027年2月15日 放假  | -2027-02-14 -2027-02-15
            2027-02-20 ~ 2027-02-20 调休上班   | +2027-02-20
            """)
    void readsADayOrARunALine(String line, String days) {
        var read = CalendarLines.read(line);
        assertEquals(List.of(), read.problems());
        assertEquals(days, read.days().stream().map(d -> (d.working() ? "+" : "-") + d.day() + (d.note() == null ? "" : " " + d.note())).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            元旦放假                       | NOT_A_LINE
            2027-02-30 休                  | NOT_A_DAY
            2027-13-01 休                  | NOT_A_DAY
            2027-02-16..2027-02-14 休      | RUN_TOO_LONG
            2027-02-14..2028-02-14 休      | RUN_TOO_LONG
            2027-02-14 玩                  | UNKNOWN_WORD
            """)
    void saysWhatIsWrongWithALine(String line, Kind kind) {
        assertEquals(List.of(kind), CalendarLines.read(line).problems().stream().map(Problem::kind).toList());
    }

    @Test void aLineThatIsWrongDoesNotHideTheOthers() {
        var read = CalendarLines.read("# 2027 年\n\n2027-01-01 休\n明天 休\n2027-01-01 班\n2027-01-01 休");
        assertEquals(List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, null)), read.days());
        assertEquals(List.of(new Problem(4, Kind.NOT_A_LINE, "明天 休"), new Problem(5, Kind.TWICE, "2027-01-01")), read.problems());
    }

    @Test void whatIsWrittenReadsTheSame() {
        var days = List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"), new CalendarDay(LocalDate.of(2027, 1, 3), true, null));
        assertEquals(days, CalendarLines.read(CalendarLines.write(days, "休", "班")).days());
        assertEquals(days, CalendarLines.read(CalendarLines.write(days, "off", "work")).days());
    }
}
