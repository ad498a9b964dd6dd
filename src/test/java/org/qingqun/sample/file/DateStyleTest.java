package org.qingqun.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.sample.plan.Words;

class DateStyleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DASH,          2023-05-01, 2023-05-01
            SLASH,         2023-05-01, 2023/5/1
            SLASH_TIME,    2023-05-01, 2023/05/01 00:00:00
            COMPACT,       2023-05-01, 20230501
            SHORT,         2003-05-01, 03.5.1
            MONTH_DOT,     2023-10-31, 2023.10
            MONTH_DASH,    2023-05-01, 2023-05
            CHINESE_MONTH, 2023-05-01, 2023年5月
            CHINESE_DAY,   2023-05-01, 2023年5月1日
            # the number Excel keeps for this day
            SERIAL,        2023-05-01, 45047
            CELL,          2023-05-01, 2023-05-01
            """)
    void aDayIsWrittenAsTheUnitWritesIt(DateStyle style, LocalDate day, String written) {
        assertEquals(written, style.write(day, 1, new Words()).plain());
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, 1, 120", "PERSONS, 1, 120人", "WIDE, 1, １２０", "ABOUT, 0, 约120人", "ABOUT, 1, 120余", "ABOUT, 2, 120"})
    void aCountIsWrittenAsTheUnitWritesIt(CountStyle style, int row, String written) {
        assertEquals(written, style.write(120, row, new Words()).plain());
    }
}
