package org.qingqun.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.report.document.FigureSheet.Line;

class FigureSheetTest {
    /// B, L, N, R, S, C, M, X; X and C + M of B and L; J; restorations.
    private static final Line CITY = new Line("市级", List.of(10, 2, 1, 1, 8, 2, 3, 1, 1, 4, 1, 2));
    private static final Line TOWN = new Line("乡级", List.of(5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0));

    @Test void aLineKnowsWhatItsFormulasCompute() {
        assertEquals(List.of(3, 11, 8, 0), List.of(CITY.disposed(), CITY.counted(), CITY.remaining(), CITY.gap()));
        assertEquals(2, new Line("不平", List.of(10, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0)).gap());
    }

    @Test void theWholeIsTheSumOfItsLines() {
        var sheet = new FigureSheet("分层级", "工作群组分层级", List.of(), List.of(CITY, TOWN), "合计");
        assertEquals(new Line("合计", List.of(15, 2, 1, 1, 13, 2, 3, 1, 1, 4, 1, 2)), sheet.whole());
        assertEquals(new Line("合计", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), new FigureSheet("空", "空", List.of(), List.of(), "合计").whole());
        assertThrows(IllegalArgumentException.class, () -> new Line("少", List.of(1)));
    }
}
