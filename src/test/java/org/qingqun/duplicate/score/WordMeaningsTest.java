package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordMeaningsTest {
    private final SemanticSignal model = new WordMeanings();

    @Test void itSpeaksAndSaysTheSameWheneverAsked() {
        assertTrue(model.speaks());
        double first = model.likeness("校园欺凌防治", "防学生霸凌");
        assertTrue(first > 0.5, String.valueOf(first));
        assertEquals(first, model.likeness("校园欺凌防治", "防学生霸凌"), 0);
        assertEquals(first, new WordMeanings().likeness("防学生霸凌", "校园欺凌防治"), 0);
    }

    @Test void nothingIsLessThanUnlike() {
        assertEquals(0, model.likeness("", "防汛"), 0);
    }
}
