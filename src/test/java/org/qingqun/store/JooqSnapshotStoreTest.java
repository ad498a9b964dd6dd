package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Snapshot;
import org.qingqun.progress.Tallies;

class JooqSnapshotStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private static Snapshot snapshot(LocalDate day, int standing) {
        var cells = List.of(new Tally(Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, Origin.B, false, Fate.S, "", standing, 1),
                new Tally(Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, Origin.B, false, Fate.C, "dissolve", 2, 0),
                new Tally(Family.GOV_APP, new UnitId(2), Level.CITY, Platform.OTHER, Origin.N, true, Fate.S, "", 1, 0));
        return new Snapshot(CAMPAIGN, day, new Tallies(cells), Map.of(Family.WORK_GROUP, new Burden(9, 3, 8, 1, 2, 1, 4_000_000_000L, 5, 6)));
    }

    @Test void aSnapshotComesBackAsItWent() {
        stores.snapshots().keep(snapshot(DAY, 7), NOON);
        var back = stores.snapshots().find(CAMPAIGN, DAY).orElseThrow();
        assertEquals(Set.copyOf(snapshot(DAY, 7).table().cells()), Set.copyOf(back.table().cells()));
        assertEquals(snapshot(DAY, 7).burden(), back.burden());
        assertEquals(Optional.empty(), stores.snapshots().find(CAMPAIGN, DAY.plusDays(1)));
        assertEquals(Optional.empty(), stores.snapshots().find(new CampaignId(2), DAY));
    }

    @Test void anOutlineHoldsTheSameFiguresWithoutUnits() {
        stores.snapshots().keep(snapshot(DAY, 7), NOON);
        var whole = stores.snapshots().find(CAMPAIGN, DAY).orElseThrow();
        var outline = stores.snapshots().findOutline(CAMPAIGN, DAY, Family.WORK_GROUP).orElseThrow();
        assertEquals(whole.figures(Family.WORK_GROUP), outline.figures(Family.WORK_GROUP));
        assertEquals(Set.of(new UnitId(0)), outline.table().cells().stream().map(Tally::unit).collect(Collectors.toSet()));
        assertEquals(whole.burden(), outline.burden());
        assertEquals(Optional.empty(), stores.snapshots().findOutline(CAMPAIGN, DAY.plusDays(1), Family.WORK_GROUP));
    }

    @Test void aMonthHoldsOneAndTheNewestStandsFirst() {
        stores.snapshots().keep(snapshot(DAY, 7), NOON);
        stores.snapshots().keep(snapshot(DAY.plusDays(3), 6), NOON);
        stores.snapshots().keep(snapshot(LocalDate.of(2026, 11, 1), 5), NOON);
        assertEquals(List.of(LocalDate.of(2026, 11, 1), DAY.plusDays(3)), stores.snapshots().findDays(CAMPAIGN));
        assertEquals(6, stores.snapshots().find(CAMPAIGN, DAY.plusDays(3)).orElseThrow().figures(Family.WORK_GROUP).remaining());
    }

    @Test void theSameDayIsKeptAnew() {
        stores.snapshots().keep(snapshot(DAY, 7), NOON);
        stores.snapshots().keep(snapshot(DAY, 4), NOON);
        assertEquals(4, stores.snapshots().find(CAMPAIGN, DAY).orElseThrow().figures(Family.WORK_GROUP).remaining());
    }
}
