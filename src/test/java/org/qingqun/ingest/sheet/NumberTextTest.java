package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    private static Cell show(String stored, int id, String pattern) {
        return new NumberText(false).show(new BigDecimal(stored), id, pattern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45047       | yyyy"年"m"月"d"日"  | 2023-05-01
            45047       | yyyy/m/d;@           | 2023-05-01
            45047.75    | yyyy-mm-dd hh:mm     | 2023-05-01
            45047       | yyyy"年"m"月"       | 2023-05
            45047       | [$-804]yyyy-mm       | 2023-05
            45047       | yyyy"年"            | 2023
            1           | yyyy/m/d             | 1899-12-31
            """)
    void aDayIsShownAsFarAsItsFormatShowsIt(String stored, String pattern, String shown) {
        assertEquals(new Cell(shown, Cell.Kind.DATE), show(stored, 164, pattern));
    }

    @ParameterizedTest
    @CsvSource({"14,2023-05-01", "22,2023-05-01", "31,2023-05-01", "58,2023-05-01", "17,2023-05", "27,2023-05", "57,2023-05"})
    void someFormatsAreKnownByTheirNumberAlone(int id, String shown) {
        assertEquals(new Cell(shown, Cell.Kind.DATE), show("45047", id, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13800138000        | 0             | 13800138000
            1.38E+10           | General       | 13800000000
            2023.0999999999999 | General       | 2023.1
            2023.5             | 0.00          | 2023.50
            2023.1             | 0.0           | 2023.1
            12.5               | 0             | 13
            0.275              | 0.0%          | 0.275
            1234.5             | #,##0.00_);[Red](#,##0.00) | 1234.50
            0.000              | General       | 0
            120                | # ?/?         | 120
            -45047             | yyyy/m/d      | -45047
            2958466            | yyyy/m/d      | 2958466
            """)
    void otherNumbersKeepTheirDigitsAndTheDecimalsOfTheirFormat(String stored, String pattern, String shown) {
        assertEquals(new Cell(shown, Cell.Kind.NUMBER), show(stored, 164, pattern));
    }

    @Test void aTimeOfDayIsNoNumber() {
        assertEquals(new Cell("0.75", Cell.Kind.TEXT), show("0.75", 164, "h:mm"));
    }

    @Test void aWorkbookOfAMacintoshCountsFrom1904() {
        assertEquals(LocalDate.of(1904, 1, 2), NumberText.day(1, true));
        assertEquals("2023-05-01", new NumberText(true).show(new BigDecimal(43585), 14, null).text());
    }

    /// A format is looked at once for each of its numbers' workbooks.
    @Test void formatsOfOneWorkbookAreToldApart() {
        var book = new NumberText(false);
        assertEquals("45047", book.show(new BigDecimal(45047), 1, "0").text());
        assertEquals("2023-05-01", book.show(new BigDecimal(45047), 164, "yyyy/m/d").text());
        assertEquals("45048", book.show(new BigDecimal(45048), 1, "0").text());
    }
}
