package org.qingqun.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Where in a large inventory something that was typed can stand: of every few hundred assets it knows which letters, and which two and three letters in a row,
/// each of their columns holds, whatever their case. It may name a place too many, never one too few.
final class SearchSieve {
    /// Assets in a place.
    static final int ROWS = 512;
    private static final int BITS = 15;
    private static final int WORDS = 1 << BITS - 6; // 4 KB a place, 8 MB for a million assets
    private final int columns;
    private final List<long[]> places = new ArrayList<>();

    /// Numbers of assets, both ends included.
    record Span(long from, long to) {}

    /// @param columns how many there are
    SearchSieve(int columns) {
        this.columns = columns;
    }

    /// @param column from 0
    /// @param words  in it, of the asset or of what it is found by beside its own
    void add(long asset, int column, CharSequence words, int from, int to) {
        int place = (int) (asset / ROWS);
        while (places.size() <= place) places.add(new long[WORDS]);
        long[] there = places.get(place);
        each(column, words, from, to, mark -> there[mark >> 6] |= 1L << mark);
    }

    /// Places in which one of these may stand, neighbours as one; an empty one stands everywhere.
    List<Span> find(Collection<String> sought) {
        var wanted = new ArrayList<int[]>();
        for (int column = 0; column < columns; column++) for (var one : sought) wanted.add(marks(column, one));
        var spans = new ArrayList<Span>();
        for (int place = 0; place < places.size(); place++) {
            long[] there = places.get(place);
            if (wanted.stream().noneMatch(marks -> holds(there, marks))) continue;
            long from = (long) place * ROWS;
            boolean next = !spans.isEmpty() && spans.getLast().to() == from - 1;
            spans.add(new Span(next ? spans.removeLast().from() : from, from + ROWS - 1));
        }
        return spans;
    }

    /// How many numbers it has places for.
    long size() {
        return (long) places.size() * ROWS;
    }

    private static int[] marks(int column, String sought) {
        var marks = IntStream.builder();
        each(column, sought, 0, sought.length(), marks::add);
        return marks.build().distinct().toArray();
    }

    private static void each(int column, CharSequence words, int from, int to, IntConsumer marks) {
        int before = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            int letter = small(words.charAt(i));
            marks.accept(mark(column, 0, 0, letter));
            if (i > from) marks.accept(mark(column, 0, last, letter));
            if (i > from + 1) marks.accept(mark(column, before, last, letter));
            before = last;
            last = letter;
        }
    }

    private static char small(char letter) {
        if (letter < 128) return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        return Character.toLowerCase(letter);
    }

    private static boolean holds(long[] there, int[] marks) {
        for (int mark : marks) if ((there[mark >> 6] & 1L << mark) == 0) return false;
        return true;
    }

    private static int mark(int column, int first, int second, int third) {
        int mixed = (((column * 0x1F35 + first) * 0x2C1B + second) * 0x3D4D + third) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> 32 - BITS;
    }
}
