package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FiguresTest {
    /// B, L, N, R; S, C, M, X; X of B and L, C + M of B and L, J, restored.
    private static final Figures CITY = new Figures(2713, 18, 6, 2, 1970, 531, 215, 23, 23, 746, 2, 4);

    @Test void ratesAreOfWhatStayedInScope() {
        assertEquals(List.of(744, 2708), List.of(CITY.disposed(), CITY.denominator()));
        assertEquals(Optional.of(new BigDecimal("27.5")), CITY.disposalRate().percent());
        assertEquals(Optional.of(new BigDecimal("27.3")), CITY.netReduction().percent());
        assertEquals(Optional.empty(), Figures.ZERO.disposalRate().percent(), "a share of nothing");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            B, C, 10, 10
            B, M, 10, 10
            B, S, 0,  10
            B, X, 0,  0
            L, C, 10, 10
            N, C, 0,  0
            R, M, 0,  0
            """)
    void onlyWhatWasThereAtTheBaselineCounts(Origin origin, Fate fate, int disposed, int denominator) {
        var ten = Figures.of(origin, false, fate, 10, 0);
        assertEquals(List.of(disposed, denominator), List.of(ten.disposed(), ten.denominator()));
    }

    @Test void aGroupMadeForAMergeIsTakenOffAgain() {
        var merged = Figures.of(Origin.B, false, Fate.M, 3, 0).plus(Figures.ofNewSurvivors(1));
        assertEquals(List.of(2, 1), List.of(merged.disposed(), merged.remaining()));
        assertEquals(Optional.of(new BigDecimal("66.7")), merged.netReduction().percent(), "three became one");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void everyOriginAndFateAddUp(Origin origin) {
        for (var fate : Fate.values()) {
            var some = Figures.of(origin, false, fate, 7, 1);
            assertSame(some, some.requireIdentity());
            assertEquals(Figures.ZERO, some.minus(some));
            assertEquals(some.plus(Figures.ofTurn(origin, false, fate, Fate.S, 7)), Figures.of(origin, false, Fate.S, 7, 1));
        }
    }

    @Test void whatDoesNotAddUpIsRefusedWithBothNumbers() {
        var wrong = new Figures(10, 0, 0, 0, 8, 1, 0, 0, 0, 1, 0, 0);
        var refused = assertThrows(ExpectedException.class, wrong::requireIdentity);
        assertEquals(ErrorCode.DOES_NOT_ADD_UP, refused.code());
        assertEquals(List.of("10", "9"), refused.facts().stream().map(String::valueOf).toList());
    }

    @Test void partsAreCheckedAgainstTheirWhole() {
        var parts = List.of(new Group("a", Figures.of(Origin.B, false, Fate.S, 3, 0)), new Group("b", Figures.of(Origin.N, false, Fate.C, 2, 0)));
        var whole = parts.getFirst().figures().plus(parts.getLast().figures());
        Figures.requireSum(parts, whole);
        assertThrows(ExpectedException.class, () -> Figures.requireSum(parts, whole.plus(Figures.of(Origin.B, false, Fate.S, 1, 0))));
        assertThrows(ExpectedException.class, () -> Figures.requireSum(parts.subList(0, 1), whole));
    }

    @Test void untouchedMeansAllStillThere() {
        var before = CITY.untouched();
        assertEquals(List.of(2739, 0, 0, 0), List.of(before.remaining(), before.closed(), before.mergedAway(), before.outOfScope()));
        assertSame(before, before.requireIdentity());
    }
}
