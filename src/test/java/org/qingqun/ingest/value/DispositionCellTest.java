package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Family;

class DispositionCellTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            解散,                   dissolve, false,
            拟于2026年12月解散,       dissolve, false,
            已解散,                 dissolve, true,
            已于2026年8月解散,        dissolve, true, 2026-08
            2026.8.5已注销,          dissolve, true, 2026-08-05
            该群已并入防汛工作群,      merge,    true,
            已按要求规范,            rectify,  false,
            已报备，继续保留,         keep,     false,
            再研究,                 ,         false,
            """)
    void whatIsWantedAndWhetherItHappened(String written, String disposition, boolean done, String on) {
        var expected = disposition == null ? null : new DispositionCell.Said(disposition, done, PartialDate.parse(on).orElse(null));
        assertEquals(expected, DispositionCell.read(new Cell(written, Cell.Kind.TEXT), Family.WORK_GROUP, "处置方式"));
    }
}
