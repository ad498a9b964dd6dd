package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Fraction;

class ReturnsTest {
    @Test void whoIsNotMissingHasReturned() {
        var returns = new Returns(192, List.of("市气象局", "市档案馆"));
        assertEquals(190, returns.received());
        assertEquals(new Fraction(190, 192), returns.share());
        assertThrows(IllegalArgumentException.class, () -> new Returns(1, List.of("甲", "乙")));
    }
}
