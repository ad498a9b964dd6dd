package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the first two mean the same, the third something else
            校园欺凌,   学生霸凌,   校园绿化
            农机购置补贴, 购机补助,   农机安全检查
            管道漏点抢修, 爆管抢修派工, 管道煤气收费
            独居老人探访, 独居长者关爱, 老年大学报名
            """)
    void whatMeansTheSameLiesCloser(String a, String same, String other) {
        assertTrue(likeness(a, same) > likeness(a, other), likeness(a, same) + " " + likeness(a, other));
    }

    @Test void aTextLiesWhereItsWordsDo() {
        assertEquals(1, likeness("防汛值守", "防汛值守"), 1e-5);
        assertEquals(likeness("防汛", "抗旱"), likeness("抗旱", "防汛"), 0);
        assertEquals(1, likeness("医保参保", "参保医保"), 0.05);
    }

    @Test void whatTheTableDoesNotKnowIsNotLikeAnything() {
        assertEquals(0, likeness("👍", "防汛"), 0);
        assertEquals(0, likeness("", "防汛"), 0);
    }

    private static double likeness(String a, String b) {
        return WordVectors.likeness(WordVectors.of(a), WordVectors.of(b));
    }
}
