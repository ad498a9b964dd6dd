package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;

class DueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-14, OVERDUE, 超 9 天
            2026-11-22, OVERDUE, 超 1 天
            # the last day still counts as left
            2026-11-23, SOON,    剩 0 天
            2026-11-26, SOON,    剩 3 天
            2026-11-27, LATER,   剩 4 天
            """)
    void daysAreCountedFromTheDeadline(String deadline, Due.Kind kind, String words) {
        var due = Due.of(CaseBuilder.dissolve(workGroup().build()).state(CaseState.NOTIFIED).deadline(deadline).build(), TODAY);
        assertEquals(kind, due.kind());
        assertEquals(words, due.text(Messages.in("zh")));
    }

    @Test void whatIsClosedDeferredOrWithoutDeadlineIsNotDue() {
        var overdue = CaseBuilder.dissolve(workGroup().build()).deadline("2026-01-01");
        assertEquals(Due.Kind.NONE, Due.of(overdue.state(CaseState.CLOSED).build(), TODAY).kind());
        assertEquals(Due.Kind.NONE, Due.of(overdue.state(CaseState.DEFERRED).build(), TODAY).kind());
        assertEquals(Due.Kind.NONE, Due.of(CaseBuilder.dissolve(workGroup().build()).build(), TODAY).kind());
    }
}
