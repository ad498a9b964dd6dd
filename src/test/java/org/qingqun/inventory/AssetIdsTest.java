package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AssetIdsTest {
    private static AssetIds ids(LongStream values) {
        var builder = AssetIds.builder();
        values.forEach(builder::add);
        return builder.build();
    }

    @Test void keepsOrderAndNumberBeyondItsFirstRoom() {
        var ids = ids(LongStream.rangeClosed(1, 1000).map(i -> 5_000_000_000L - i));
        assertEquals(1000, ids.size());
        assertEquals(new AssetId(4_999_999_999L), ids.getFirst());
        assertEquals(new AssetId(4_999_999_000L), ids.getLast());
    }

    @Test void equalsAnyListOfTheSameIds() {
        assertEquals(List.of(new AssetId(3), new AssetId(1)), ids(LongStream.of(3, 1)));
        assertEquals(List.of(), ids(LongStream.empty()));
    }

    @Test void neverChanges() {
        var ids = ids(LongStream.of(1));
        assertThrows(UnsupportedOperationException.class, () -> ids.add(new AssetId(2)));
    }
}
