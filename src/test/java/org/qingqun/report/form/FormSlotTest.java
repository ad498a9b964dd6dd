package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSlotTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 表!A1", "4, 2, 表!C5", "0, 25, 表!Z1", "0, 26, 表!AA1", "9, 51, 表!AZ10", "0, 52, 表!BA1"})
    void aCellIsCalledAsSpreadsheetsDo(int row, int column, String address) {
        assertEquals(address, new FormSlot("表", row, column, "", "", null).address());
    }
}
