package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.MergedSize.Grade;

class OversizeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            FINE,    false, '',         true
            BIG,     false, '',         true
            TOO_BIG, false, '',         false
            TOO_BIG, true,  '',         false
            TOO_BIG, true,  '  ',       false
            TOO_BIG, false, 只留联络员, false
            TOO_BIG, true,  只留联络员, true
            """)
    void beyondTheLimitAPersonAnswersForIt(Grade grade, boolean confirmed, String reason, boolean allowed) {
        var oversize = new Oversize();
        oversize.confirmedProperty().set(confirmed);
        oversize.reasonProperty().set(reason);
        assertEquals(allowed, oversize.allows(grade));
        oversize.clear();
        assertEquals(grade != Grade.TOO_BIG, oversize.allows(grade));
    }
}
