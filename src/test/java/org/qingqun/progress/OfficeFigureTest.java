package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.progress.OfficeFigure.Kind;
import org.qingqun.progress.OfficeFigure.Verdict;

class OfficeFigureTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # documents and meetings: three tenths less, at the limit counts
            DOCUMENTS, 200, 140, FELL
            DOCUMENTS, 200, 141, TOO_LITTLE
            MEETINGS,  1,   0,   FELL
            MEETINGS,  3,   3,   TOO_LITTLE
            MEETINGS,  3,   4,   ROSE
            # all others may only not rise
            FORMS,     10,  10,  FELL
            FORMS,     10,  11,  ROSE
            VENUES,    0,   0,   FELL
            VENUES,    0,   1,   ROSE
            STAMPS,    ,    5,   UNKNOWN
            STAMPS,    5,   ,    UNKNOWN
            """)
    void onlyFallingAndByThreeTenthsWhereAsked(Kind kind, Integer last, Integer now, Verdict verdict) {
        var figure = new OfficeFigure(kind, last, now);
        assertEquals(verdict, figure.verdict());
        assertEquals(verdict == Verdict.ROSE || verdict == Verdict.TOO_LITTLE, figure.isMissed());
        assertEquals(verdict == Verdict.ROSE ? now - last : 0, figure.risenBy());
    }
}
