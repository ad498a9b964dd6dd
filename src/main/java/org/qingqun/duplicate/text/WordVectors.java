package org.qingqun.duplicate.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// What words mean, as a model of language places them: words that stand for each other lie close together. A table of 75,000 words and characters that
/// `bench/duplicates meanings` makes once from bge-small-zh-v1.5; no model runs here.
public final class WordVectors {
    private static final String FOLDER = "/org/qingqun/duplicate/";
    private static final int DIRECTIONS = 96;
    private static final int LONGEST = 6;

    private static final class Table {
        /// In their order, a row of `VECTORS` each.
        static final String[] WORDS = new String(read("meaning-words.txt"), StandardCharsets.UTF_8).split("\n");
        static final byte[] VECTORS = read("meaning-vectors.bin");

        private static byte[] read(String file) {
            try (InputStream in = Objects.requireNonNull(WordVectors.class.getResourceAsStream(FOLDER + file), file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private WordVectors() {}

    /// Reads the table now rather than at the first word.
    public static void load() {
        of("词典");
    }

    /// Where a text lies: its words together, telling ones more than common ones. Words the table does not have count by their pieces.
    ///
    /// @param text without blanks
    /// @return of length 1; all zeros if the table knows nothing of it
    public static float[] of(String text) {
        var sum = new float[DIRECTIONS];
        for (var word : Vocabulary.words(text)) add(unit(word), Math.sqrt(Vocabulary.weight(word)), sum);
        return toUnit(sum);
    }

    /// How close two texts lie, -1 to 1.
    public static double likeness(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < DIRECTIONS; i++) sum += a[i] * b[i];
        return sum;
    }

    private static float[] unit(String word) {
        var sum = new float[DIRECTIONS];
        for (int from = 0; from < word.length(); ) from = addLongest(word, from, sum);
        return toUnit(sum);
    }

    /// Adds the longest word that begins there.
    ///
    /// @return where it ends
    private static int addLongest(String text, int from, float[] into) {
        for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) if (addRow(text.substring(from, to), into)) return to;
        return from + 1;
    }

    private static boolean addRow(String word, float[] into) {
        int row = Arrays.binarySearch(Table.WORDS, word);
        if (row < 0) return false;
        for (int i = 0; i < DIRECTIONS; i++) into[i] += Table.VECTORS[row * DIRECTIONS + i];
        return true;
    }

    private static void add(float[] vector, double weight, float[] into) {
        for (int i = 0; i < DIRECTIONS; i++) into[i] += (float) weight * vector[i];
    }

    private static float[] toUnit(float[] vector) {
        double length = Math.sqrt(likeness(vector, vector));
        if (length > 0) for (int i = 0; i < DIRECTIONS; i++) vector[i] /= (float) length;
        return vector;
    }
}
