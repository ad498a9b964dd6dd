package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.MergedSize.Grade;

class MergedSizeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # more than 200 warns, more than 500 stops: 200 and 500 themselves still fit
            100, 100, FINE
            100, 101, BIG
            250, 250, BIG
            250, 251, TOO_BIG
            0,   0,   FINE
            """)
    void gradeFollowsTheSum(int one, int other, Grade expected) {
        var size = MergedSize.of(List.of(workGroup().members(one).build(), workGroup().members(other).build()));
        assertEquals(new MergedSize(one + other, 0), size);
        assertEquals(expected, size.grade());
    }

    @Test void unstatedMembersAreCountedAsUnknownNotAsNone() {
        var size = MergedSize.of(List.of(workGroup().members(null).build(), workGroup().members(7).build(), workGroup().members(null).build()));
        assertEquals(new MergedSize(7, 2), size);
    }
}
