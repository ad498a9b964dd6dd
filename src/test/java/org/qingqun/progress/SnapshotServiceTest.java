package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;

class SnapshotServiceTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private @TempDir Path folder;
    private OfficeFixture office;
    private SnapshotService snapshots;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        snapshots = office.snapshots;
        groups = office.groups("一群", "二群", "三群", "四群");
    }

    @AfterEach void close() {
        office.close();
    }

    private void lockAndKeep(LocalDate day) {
        office.clock.set(day);
        office.baseline.lock(day, ADMIN);
        snapshots.keep();
    }

    @Test void beforeTheLockThereIsNothingToKeep() {
        assertEquals(Optional.empty(), snapshots.keep());
        assertEquals(List.of(), snapshots.findDays());
    }

    @Test void aMonthKeepsItsLastState() {
        lockAndKeep(OCTOBER);
        office.clock.set(OCTOBER.plusDays(5));
        snapshots.keep();
        office.clock.set(TODAY);
        snapshots.keep();
        assertEquals(List.of(TODAY, OCTOBER.plusDays(5)), snapshots.findDays());
    }

    @Test void whatIsKeptIsNotRewrittenByLaterChanges() {
        lockAndKeep(OCTOBER);
        office.clock.set(TODAY);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        snapshots.keep();
        assertEquals(4, snapshots.findLastMonth(TODAY).orElseThrow().figures(Family.WORK_GROUP).remaining());
        assertEquals(3, snapshots.findLast(TODAY).orElseThrow().figures(Family.WORK_GROUP).remaining());
        assertEquals(Optional.empty(), snapshots.findLastMonth(OCTOBER));
    }

    @Test void aClockSetBackTakesNothingFromTheMonth() {
        lockAndKeep(OCTOBER);
        var end = LocalDate.of(2026, 10, 31);
        office.clock.set(end);
        snapshots.keep();
        office.clock.set(LocalDate.of(2026, 10, 5));
        assertEquals(LocalDate.of(2026, 10, 5), snapshots.keep().orElseThrow().day(), "what is asked is still answered");
        assertEquals(List.of(end), snapshots.findDays());
        office.clock.set(TODAY);
        snapshots.keep();
        assertEquals(List.of(TODAY, end), snapshots.findDays());
    }

    @Test void theBurdenIsKeptBesideTheCount() {
        lockAndKeep(OCTOBER);
        var burden = snapshots.find(OCTOBER).orElseThrow().burden();
        assertEquals(4, burden.get(Family.WORK_GROUP).assets());
        assertEquals(Set.of(Family.values()), burden.keySet());
    }

    @Test void anEarlierCampaignIsShownAsItEnded() {
        lockAndKeep(OCTOBER);
        office.clock.set(TODAY);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.campaigns.start("下一次行动", Set.of(Family.WORK_GROUP), null, null, ADMIN);
        office.baseline.lock(TODAY, ADMIN);
        var earlier = snapshots.findEarlier();
        assertEquals(List.of("2026 行动"), earlier.stream().map(e -> e.campaign().name()).toList());
        assertEquals(1, earlier.getFirst().table().figures().disposed());
        assertEquals(List.of(), snapshots.findDays());
    }
}
