package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.sheet.Cell;

class CountCellTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            120,      120
            约120人,   120
            120余,     120
            120余人,   120
            １２０,    120
            '1,234',  1234
            '１，２３４', 1234
            500+,     500
            120.0,    120
            1.2万,    12000
            约五百人,  500
            一百二十,  120
            0,        0
            无,       0
            """)
    void countsAreReadWhateverStandsAround(String written, int count) {
        assertEquals(Reading.of(count), CountCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @ParameterizedTest
    @CsvSource({"100-200", "很多", "12.5", "-3", "99999999999", "几十人"})
    void whatIsNoCountIsDoubted(String written) {
        assertEquals(Reading.doubtful(Doubt.NOT_A_COUNT), CountCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @Test void blanksAndErrorsAreToldApart() {
        assertEquals(Reading.nothing(), CountCell.read(Cell.BLANK));
        assertEquals(Reading.nothing(), CountCell.read(new Cell("/", Cell.Kind.TEXT)));
        assertEquals(Reading.doubtful(Doubt.ERROR_CELL), CountCell.read(new Cell("#N/A", Cell.Kind.ERROR)));
    }
}
