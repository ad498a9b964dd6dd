package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippedEndingsTest {
    private final SlippedEndings endings = new SlippedEndings(Map.of("专班", term(Kind.SUFFIX), "联络员", term(Kind.SUFFIX), "交流", term(Kind.TAIL), "防汛", term(Kind.TOPIC)));

    private static Term term(Kind kind) {
        return new Term(kind, "", 0, false);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            环保督察专搬,   2
            交硫,         2
            嫁接联络圆,    3
            # written right: the lists cut it anyway
            环保督察专班,   0
            # words of their own, and slips of what says something
            交友,         0
            坊汛,         0
            猕猴桃,       0
            班,          0
            """)
    void theLengthOfWhatIsMisspelt(String text, int length) {
        assertEquals(length, endings.length(text));
    }
}
