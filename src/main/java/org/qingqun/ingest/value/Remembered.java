package org.qingqun.ingest.value;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qingqun.ingest.sheet.Cell;

/// Reads cells whose values come again and again down a column, such as dates and choices, only once each. For any thread.
public final class Remembered<T> implements Function<Cell, T> {
    private static final int MOST = 4_000;
    private final Function<Cell, T> reader;
    private final Map<Cell, T> known = new ConcurrentHashMap<>();

    public Remembered(Function<Cell, T> reader) {
        this.reader = reader;
    }

    @Override public T apply(Cell cell) {
        if (known.size() >= MOST) known.clear();
        return known.computeIfAbsent(cell, reader);
    }
}
