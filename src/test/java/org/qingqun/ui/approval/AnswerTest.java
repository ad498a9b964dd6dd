package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.Verdict;

class AnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            AGREE,  -,          -,          true
            RETURN, 群众还在用, -,          true
            RETURN, ' ',        -,          false
            RETURN, -,          -,          false
            DEFER,  年后再办,   2026-11-24, true
            # today and earlier is no later
            DEFER,  年后再办,   2026-11-23, false
            DEFER,  年后再办,   -,          false
            DEFER,  '',         2026-12-01, false
            """)
    void noAndLaterNeedWhatBelongsToThem(Verdict verdict, String comment, LocalDate until, boolean complete) {
        assertEquals(complete, new Answer(verdict, comment, until).isComplete(TODAY));
    }
}
