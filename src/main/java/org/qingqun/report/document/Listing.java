package org.qingqun.report.document;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A long list that is never in memory as a whole: its rows come page by page.
///
/// @param name the sheet's name
public record Listing<R>(String name, List<Column<R>> columns, Iterable<List<R>> pages) {
    private static final int PAGE = 1_000;

    /// @param width in characters
    /// @param cell  a text, a whole number or null for blank
    public record Column<R>(String heading, int width, Function<R, @Nullable Object> cell) {}

    public Listing {
        columns = List.copyOf(columns);
    }

    /// The rows of these keys in their order, read a thousand at a time; `read` may leave some out.
    public static <K, R> Listing<R> of(String name, List<Column<R>> columns, List<K> keys, Function<Collection<K>, List<R>> read) {
        return new Listing<>(name, columns, () -> new Iterator<>() {
            private int next;

            @Override public boolean hasNext() {
                return next < keys.size();
            }

            @Override public List<R> next() {
                if (!hasNext()) throw new java.util.NoSuchElementException();
                int from = next;
                next = Math.min(from + PAGE, keys.size());
                return read.apply(keys.subList(from, next));
            }
        });
    }
}
