package org.qingqun.duplicate.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test void likeAreThoseThatShareRareWords() {
        var vectors = of("black camera case", "black camera bag", "black radio", "white radio tz500");
        assertEquals(1, vectors.likeness(0, 0), 1e-9);
        assertTrue(vectors.likeness(0, 1) > vectors.likeness(0, 2), "camera is rarer than black");
        assertEquals(0, vectors.likeness(0, 3));
        assertEquals(vectors.likeness(0, 1), vectors.likeness(1, 0));
        assertEquals(3, vectors.frequency("black"));
        assertEquals(0, vectors.frequency("green"));
    }

    @Test void aShortEntryMayMeanAllOfALongOne() {
        var vectors = of("tz500", "white radio tz500 with charger", "green table");
        assertTrue(vectors.likeness(0, 1) > 0.5);
    }

    private static Vectors of(String... texts) {
        return new Vectors(Stream.of(texts).map(text -> new Entry(text, List.of(text))).toList());
    }
}
