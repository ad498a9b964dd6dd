package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportBuilder;
import org.qingqun.ui.report.Check.State;

class ReadingTest {
    private static Reading with(String states, int ledger) {
        var checks = Arrays.stream(states.split(" ")).map(s -> new Check(State.valueOf(s), s, null)).toList();
        return new Reading(new ReportBuilder().build(), checks, null, null, Map.of(Kind.LEDGER, ledger), List.of(), List.of(), null, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GREEN GREEN,            true
            GREEN EXPLAINED,        true
            GREEN FAILED EXPLAINED, false
            """)
    void whatIsGreenOrExplainedMayGoOut(String states, boolean may) {
        assertEquals(may, with(states, 1).mayGoOut());
    }

    @Test void partsThatDoNotAddUpNeverGoOut() {
        var broken = Reading.broken(List.of(new Check(State.EXPLAINED, "", null)), "数字不平");
        assertFalse(broken.mayGoOut());
        assertFalse(broken.isEmpty(), "wrong figures are no empty inventory");
        assertEquals("数字不平", broken.noPages());
    }

    @Test void withoutARecordThereIsNothingToReport() {
        assertTrue(with("GREEN", 0).isEmpty());
        assertFalse(with("GREEN", 1).isEmpty());
    }
}
