package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseId;

class BatchCodeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<SheetRow> ROWS = List.of(new SheetRow(1, new CaseId(5), "a".repeat(64)));

    @Test void itNamesDayAndNumberAndIsOfItsRowsAndItsInventory() {
        var code = BatchCode.of(DAY, 3, ROWS, "0".repeat(64));
        assertEquals("SP-20261125-03-", code.substring(0, 15));
        assertEquals(code, BatchCode.of(DAY, 3, ROWS, "0".repeat(64)));
        assertNotEquals(code, BatchCode.of(DAY, 3, ROWS, "1".repeat(64)));
        assertNotEquals(code, BatchCode.of(DAY, 3, List.of(new SheetRow(1, new CaseId(5), "b".repeat(64))), "0".repeat(64)));
    }

    @Test void itIsFoundInAnyText() {
        var code = BatchCode.of(DAY, 120, ROWS, "0".repeat(64));
        assertEquals(List.of(code, "SP-20261125-01-ABCD"), BatchCode.findAll("批次编码：" + code + "　2026 行动\nSP-20261125-01-ABCD SP-2026-1-ABCD"));
    }
}
