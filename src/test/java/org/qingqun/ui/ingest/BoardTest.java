package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.ingest.Board.Line;

class BoardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Unit BUREAU = new Unit(new UnitId(2), new UnitId(1), "市教育局", Level.CITY, null, null, null, false, List.of("市教委"));
    private static final Unit COUNTY = new Unit(new UnitId(3), new UnitId(1), "云栖区", Level.COUNTY, null, null, null, false, List.of());

    private static final Unit DONE = new Unit(new UnitId(4), new UnitId(1), "市财政局", Level.CITY, null, null, null, false, List.of());

    private static Board of(LocalDate baselineDay, LocalDate deadline, LocalDate due) {
        return new Board("2026 行动", TODAY, baselineDay, deadline, due, List.of(line(BUREAU, ReturnState.MISSING), line(COUNTY, ReturnState.MISSING), line(DONE, ReturnState.RETURNED)),
                List.of(), List.of(BUREAU, COUNTY));
    }

    private static Line line(Unit unit, ReturnState state) {
        return new Line(unit, "临江市", state, null, 0, null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # deadline, due,         left
            2026-12-31, -,           38
            2026-11-23, -,           0
            2026-11-20, -,           -3
            2026-12-31, 2026-11-25,  2
            -,          2026-11-20,  -3
            -,          -,           -
            """)
    void daysRunToTheDayTheReturnsAreWantedElseToTheEndOfTheDrive(LocalDate deadline, LocalDate due, Long left) {
        assertEquals(Optional.ofNullable(left), of(null, deadline, due).daysLeft());
    }

    @Test void whoeverIsAmongTheFilesInHandIsMissingNoLonger() {
        var board = of(null, null, null);
        assertEquals(List.of("云栖区"), board.missingBeside(Set.of("市教育局")).stream().map(m -> m.unit().name()).toList());
        assertEquals(Set.of("市教育局", "云栖区"), board.missingNames());
    }

    @Test void aliasesAreNoStrangers() {
        assertEquals(Set.of("市气象局"), of(null, null, null).strangersAmong(Set.of("市教育局", "市教委", "市气象局")));
    }
}
