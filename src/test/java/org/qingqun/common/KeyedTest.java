package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class KeyedTest {
    private enum Colour implements Keyed {
        RED, DARK_BLUE {
            @Override public String toString() {
                return "blue";
            }
        }
    }

    @Test void everyConstantIsFoundByItsKey() {
        for (var colour : Colour.values()) assertEquals(colour, Keyed.of(Colour.class, colour.key()));
        assertEquals("dark-blue", Colour.DARK_BLUE.key());
    }

    @Test void theCaseOfAKeyDoesNotMatter() {
        assertEquals(Colour.DARK_BLUE, Keyed.of(Colour.class, "Dark-Blue"));
    }

    @Test void anotherKeyIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Keyed.of(Colour.class, "green"));
        assertThrows(IllegalArgumentException.class, () -> Keyed.of(Colour.class, ""));
    }
}
