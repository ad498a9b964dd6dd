package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesTest {
    @ParameterizedTest
    @CsvSource({"0,3,[]", "2,3,'[[0, 1]]'", "3,3,'[[0, 1, 2]]'", "4,3,'[[0, 1, 2], [3]]'", "3,1,'[[0], [1], [2]]'"})
    void partsAllOnceAndInOrder(int length, int size, String slices) {
        assertEquals(slices, Slices.of(upTo(length), size).toString());
    }

    @ParameterizedTest
    @CsvSource({"0,'[0, 1, 2]'", "1,'[3]'", "2,[]", "9,[]"})
    void pagePastTheEndIsEmpty(int at, String page) {
        assertEquals(page, Slices.page(upTo(4), at, 3).toString());
    }

    @Test void sliceOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Slices.of(upTo(4), 0));
    }

    private static List<Integer> upTo(int length) {
        return IntStream.range(0, length).boxed().toList();
    }
}
