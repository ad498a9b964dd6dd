package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FormLayoutTest {
    @Test void emptyCellsAreKnownByTheWordsBesideAndAboveThem() {
        var slots = FormLayout.read("表", Forms.byCounty()).stream().filter(slot -> slot.row() == 3).toList();
        assertEquals(List.of("汇总!C4 云栖区 微信工作群 原有数", "汇总!D4 云栖区 微信工作群 取消、合并数", "汇总!E4 云栖区 微信工作群 处置率", "汇总!F4 云栖区 备注"),
                slots.stream().map(s -> s.address() + " " + s.beside() + " " + s.above()).toList());
    }

    @Test void aCellWithAFormulaWaitsForNothing() {
        assertEquals(List.of(), FormLayout.read("表", Forms.byCounty()).stream().map(FormSlot::address).filter("汇总!C6"::equals).toList());
    }

    @Test void whatIsNoXlsxIsRefused() {
        for (var bytes : List.of(new byte[0], "<html>".getBytes(StandardCharsets.UTF_8)))
            assertEquals(ErrorCode.UNREADABLE_FILE, assertThrows(ExpectedException.class, () -> FormLayout.read("表", bytes)).code());
    }
}
