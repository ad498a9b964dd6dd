package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;

class BoardTextTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2026-12-31 | -          | 行动 2026-12-31 截止，还有 38 天
            2026-11-20 | -          | 行动已于 2026-11-20 截止，超过 3 天
            2026-12-31 | 2026-11-23 | 报送表 2026-11-23 截止，还有 0 天
            -          | 2026-11-22 | 报送表已于 2026-11-22 截止，超过 1 天
            -          | -          | 行动没有设截止日
            """)
    void theDayThatCountsIsNamedForWhatItIs(LocalDate deadline, LocalDate due, String words) {
        var board = new Board("2026 行动", LocalDate.of(2026, 11, 23), null, deadline, due, List.of(), List.of(), List.of());
        assertEquals(words, new BoardText(Messages.in("zh")).days(board));
    }
}
