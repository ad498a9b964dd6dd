package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergesTest {
    private static final Region TITLE = new Region(1, 0, 1, 5);
    private static final Region UNIT = new Region(3, 0, 6, 0);
    private static final Region NEXT = new Region(7, 0, 9, 1);
    private final Merges merges = new Merges(List.of(NEXT, TITLE, UNIT));

    @ParameterizedTest
    @CsvSource({"1,0,0", "1,5,0", "1,6,", "2,0,", "3,0,1", "6,0,1", "3,1,", "7,1,2", "9,0,2", "10,0,"})
    void aCellBelongsToTheBlockItStandsIn(int row, int column, Integer block) {
        assertEquals(block == null ? Optional.empty() : Optional.of(List.of(TITLE, UNIT, NEXT).get(block)), merges.at(row, column));
    }

    @Test void onlyBlocksOfSeveralRowsAreTall() {
        assertEquals(Optional.empty(), merges.tallAt(1, 0));
        assertEquals(Optional.of(UNIT), merges.tallAt(5, 0));
        assertTrue(merges.hasTall());
        assertFalse(new Merges(List.of(TITLE)).hasTall());
    }

    @Test void blocksThatStartInARowComeFromLeftToRightAndOnce() {
        var right = new Region(7, 4, 7, 6);
        assertEquals(List.of(NEXT, right), new Merges(List.of(right, NEXT)).startingAt(7));
        assertEquals(List.of(), merges.startingAt(8));
    }

    /// Files hold blocks over all sixteen thousand columns.
    @Test void whatStandsFurtherRightThanAnyLedgerIsNotAsked() {
        var wide = new Merges(List.of(new Region(1, 0, 2, 16_383)));
        assertTrue(wide.at(2, 300).isPresent());
        assertEquals(Optional.empty(), wide.at(2, 301));
    }

    @Test void noneIsEmptyAndEqualToAnyOther() {
        assertTrue(Merges.NONE.isEmpty());
        assertEquals(Merges.NONE, new Merges(List.of()));
        assertFalse(merges.equals(Merges.NONE));
    }
}
