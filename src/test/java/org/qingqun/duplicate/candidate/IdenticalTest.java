package org.qingqun.duplicate.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.ProfileRows;

class IdenticalTest {
    @Test void aFewIdenticalRowsAreAllCompared() {
        assertEquals(new Identical(List.of(0, 1, 2), Map.of()), of(3));
    }

    @Test void ofVeryManyOnlyTheFirstIs() {
        assertEquals(new Identical(List.of(0), Map.of(0, IntStream.range(1, 50).boxed().toList())), of(50));
    }

    @Test void anotherNumberIsNotIdentical() {
        var rows = IntStream.range(0, 50).mapToObj(i -> "柳湾镇政府|第" + (i + 1) + "网格群").toArray(String[]::new);
        assertEquals(50, Identical.of(ProfileRows.of(rows).profiles()).members().size());
    }

    private static Identical of(int rows) {
        return Identical.of(ProfileRows.of(Collections.nCopies(rows, "柳湾镇政府|防汛工作群").toArray(String[]::new)).profiles());
    }
}
