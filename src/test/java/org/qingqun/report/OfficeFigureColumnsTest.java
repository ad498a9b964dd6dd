package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;

class OfficeFigureColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目;去年;今年          | 1 | 2
            项目;今年;去年同期       | 2 | 1
            项目;2026年;2025年      | 2 | 1
            项目;2025年1至11月;2026年1至11月 | 1 | 2
            项目;上年同期;2026年     | 1 | 2
            项目;去年;今年;较去年减少  | 1 | 2
            # no heading: one year only, or none
            项目;2026年             |   |
            发文;200;140            |   |
            """)
    void aHeadingNamesBothYears(String cells, Integer last, Integer now) {
        assertEquals(Optional.ofNullable(last).map(l -> new OfficeFigureColumns(l, now)), OfficeFigureColumns.of(Arrays.asList(cells.split(";")), Messages.in("zh")));
    }

    @Test void withoutOneTheFiguresFollowTheName() {
        assertEquals(new OfficeFigureColumns(2, 3), OfficeFigureColumns.after(0, List.of("发文", "", "200", "140")));
        assertEquals(new OfficeFigureColumns(1, 2), OfficeFigureColumns.after(0, List.of("发文", "", "140")));
        assertEquals(new OfficeFigureColumns(2, 3), OfficeFigureColumns.after(1, List.of("1", "发文")));
    }
}
