package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.ui.common.TestDesk;

class ProgressReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ProgressReader reader;

    /// Of four groups of a baseline of nine days ago one is closed today.
    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("一群", "二群", "三群", "四群");
        office.baseline.lock(TODAY.minusDays(9), ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        reader = new ProgressReader(new TestDesk(office).desk.office());
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aPastDayKnowsNeitherItsClosingNorItsProof() {
        var today = reader.read(Family.WORK_GROUP, TODAY, null);
        assertEquals(List.of(3, 1), List.of(today.figures().remaining(), today.figures().closed()));
        assertEquals(new Fraction(1, 1), today.proven());
        var before = reader.read(Family.WORK_GROUP, TODAY.minusDays(1), null);
        assertEquals(List.of(4, 0), List.of(before.figures().remaining(), before.figures().closed()));
        assertEquals(new Fraction(0, 0), before.proven());
        assertEquals(List.of(4, 4, 3), today.trend().stream().map(p -> p.figures().remaining()).toList());
    }

    @Test void theLastSnapshotStandsInUntilTheFiguresAreRead() {
        assertTrue(reader.readKept(Family.WORK_GROUP, TODAY).isEmpty(), "nothing was kept");
        office.snapshots.keep();
        var kept = reader.readKept(Family.WORK_GROUP, TODAY).orElseThrow();
        var fresh = reader.read(Family.WORK_GROUP, TODAY, null);
        assertEquals(fresh.figures(), kept.figures());
        for (var cut : List.of(Breakdown.LEVEL, Breakdown.PLATFORM)) assertEquals(fresh.parts().get(cut), kept.parts().get(cut));
        assertTrue(kept.stale());
        assertFalse(fresh.stale());
        assertEquals(reader.readBeside(Family.WORK_GROUP, null).now().assets(), kept.beside().now().assets());
    }

    /// A point a week and the day itself; of years few enough to draw.
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-02, 1", "2026-10-31, 2026-11-02, 2", "2026-10-26, 2026-11-02, 2", "2026-10-25, 2026-11-02, 3", "2016-11-02, 2026-11-02, 60"})
    void theTrendHasAPointAWeek(LocalDate from, LocalDate to, int points) {
        var days = ProgressReader.weeks(from, to);
        assertEquals(List.of(from, to), List.of(days.getFirst(), days.getLast()));
        assertTrue(Math.abs(points - days.size()) <= (points == 60 ? 2 : 0), days.size() + " points");
    }
}
