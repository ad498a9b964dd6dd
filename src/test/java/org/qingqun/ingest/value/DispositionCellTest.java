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
            并入市局工作群,              ,                  市局工作群
            拟合并到“防汛值班群”,        ,                  防汛值班群
            合并,                      并入石桥镇干部工作群, 石桥镇干部工作群
            整合至机关大群，9月底前完成,  ,                  机关大群
            归并入党建工作群（保留）,     ,                  党建工作群
            并入其他群,                 ,
            合并,                      内容重复,
            与市局工作群合并,            ,
            """)
    void theSurvivorMayStandInTheWords(String written, String note, String survivor) {
        assertEquals(survivor, DispositionCell.survivor(written, note == null ? "" : note));
    }

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
