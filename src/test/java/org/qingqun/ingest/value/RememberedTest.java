package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingqun.ingest.sheet.Cell;

class RememberedTest {
    @Test void theSameCellIsReadOnce() {
        var times = new AtomicInteger();
        var reader = new Remembered<>(cell -> cell.text() + times.incrementAndGet());
        assertEquals("a1", reader.apply(new Cell("a", Cell.Kind.TEXT)));
        assertEquals("a1", reader.apply(new Cell("a", Cell.Kind.TEXT)));
        assertEquals("a2", reader.apply(new Cell("a", Cell.Kind.NUMBER)), "another kind is another cell");
    }

    @Test void memoryStaysSmall() {
        var times = new AtomicInteger();
        var reader = new Remembered<>(_ -> times.incrementAndGet());
        for (int i = 0; i < 10_000; i++) reader.apply(new Cell("c" + i, Cell.Kind.TEXT));
        reader.apply(new Cell("c0", Cell.Kind.TEXT));
        assertEquals(10_001, times.get(), "the first was forgotten");
    }
}
