package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
            8千,      8000
            3百多人,   300
            两千余人,  2000
            1.2w,     12000
            3k,       3000
            0,        0
            无,       0
            """)
    void countsAreReadWhateverStandsAround(String written, int count) {
        assertEquals(Reading.of(count), CountCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @ParameterizedTest
    @CsvSource({"100-200", "很多", "12.5", "-3", "99999999999", "几十人", "8千3"})
    void whatIsNoCountIsDoubted(String written) {
        assertEquals(Reading.doubtful(Doubt.NOT_A_COUNT), CountCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @Test void aMemoInACountColumnHoldsNobodyUp() {
        var memo = new Cell("(".repeat(32_767), Cell.Kind.TEXT);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(Reading.doubtful(Doubt.NOT_A_COUNT), CountCell.read(memo)));
    }

    @ParameterizedTest
    @CsvSource({"用户数（万）,1.2,12000", "注册用户(万人),35,350000", "粉丝数（万）,8万,80000", "人数（人）,35,35", "用户数,35,35"})
    void aHeadingMayCountInTenThousands(String heading, String written, int count) {
        assertEquals(Reading.of(count), CountCell.read(new Cell(written, Cell.Kind.TEXT), heading));
    }

    @Test void blanksAndErrorsAreToldApart() {
        assertEquals(Reading.nothing(), CountCell.read(Cell.BLANK));
        assertEquals(Reading.nothing(), CountCell.read(new Cell("/", Cell.Kind.TEXT)));
        assertEquals(Reading.doubtful(Doubt.ERROR_CELL), CountCell.read(new Cell("#N/A", Cell.Kind.ERROR)));
    }
}
