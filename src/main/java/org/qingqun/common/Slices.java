package org.qingqun.common;

import java.util.List;
import java.util.stream.IntStream;

/// A long list in slices: what is read from a store, written or shown goes so many at a time.
/// Slices are views, in the order of the list; the list must not change meanwhile.
public final class Slices {
    private Slices() {}

    /// All of it; the last slice may be shorter, an empty list has none.
    ///
    /// @param size the most in one slice, 1 or more
    public static <T> List<List<T>> of(List<T> all, int size) {
        if (size < 1) throw new IllegalArgumentException("slices of " + size);
        return IntStream.range(0, Math.ceilDiv(all.size(), size)).mapToObj(at -> page(all, at, size)).toList();
    }

    /// @param at   which slice, from 0; past the end it is empty, since lists get shorter between two looks
    public static <T> List<T> page(List<T> all, int at, int size) {
        int from = Math.min(Math.multiplyExact(at, size), all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }
}
