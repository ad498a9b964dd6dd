package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.OnlyFalls.Rise;

class OnlyFallsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final UnitId TOWN = new UnitId(7);
    private static final UnitId BUREAU = new UnitId(8);
    private final List<Membership> places = new ArrayList<>();
    private final List<FateChange> fates = new ArrayList<>();

    @Test void whatIsRestoredBetweenTwoDaysRises() {
        var back = add(TOWN, Origin.B, false);
        add(TOWN, Origin.B, false);
        fates.add(new FateChange(back, Fate.C, FRIDAY.minusDays(9), "dissolve"));
        fates.add(new FateChange(back, Fate.S, FRIDAY, "dissolve"));
        assertEquals(List.of(new Rise(TOWN, 1, 2, 0, 1)), OnlyFalls.between(on(FRIDAY.minusDays(1)), on(FRIDAY)));
    }

    @Test void newOnesRiseAgainstTheBaselineUnlessAsManyWent() {
        add(TOWN, Origin.B, false);
        add(TOWN, Origin.N, false);
        add(TOWN, Origin.N, false);
        var gone = add(BUREAU, Origin.B, false);
        add(BUREAU, Origin.N, false);
        fates.add(new FateChange(gone, Fate.C, FRIDAY, "dissolve"));
        assertEquals(List.of(new Rise(TOWN, 1, 3, 2, 0)), sinceBaseline());
    }

    @Test void aSurvivorMadeByAMergeIsExempt() {
        add(TOWN, Origin.B, false);
        add(TOWN, Origin.N, true);
        assertEquals(List.of(), sinceBaseline());
    }

    @Test void whatWasDeclaredLateStoodThereBefore() {
        add(TOWN, Origin.L, false);
        assertEquals(List.of(), sinceBaseline());
    }

    @Test void theBiggestRiseStandsFirst() {
        add(TOWN, Origin.R, false);
        add(BUREAU, Origin.N, false);
        add(BUREAU, Origin.R, false);
        assertEquals(List.of(new Rise(BUREAU, 0, 2, 1, 1), new Rise(TOWN, 0, 1, 0, 1)), sinceBaseline());
    }

    @Test void againstAMonthWhatWasDeclaredLateSinceStoodThereBefore() {
        add(TOWN, Origin.B, false);
        var october = on(FRIDAY);
        add(TOWN, Origin.L, false);
        assertEquals(List.of(), OnlyFalls.between(october, on(FRIDAY)));
        add(TOWN, Origin.N, false);
        assertEquals(List.of(new Rise(TOWN, 2, 3, 1, 0)), OnlyFalls.between(october, on(FRIDAY)));
    }

    private AssetId add(UnitId unit, Origin origin, boolean byMerge) {
        var id = new AssetId(places.size() + 1L);
        places.add(new Membership(id, origin, Family.WORK_GROUP, unit, Level.TOWN, Platform.WECHAT, byMerge));
        return id;
    }

    private List<Rise> sinceBaseline() {
        return OnlyFalls.sinceBaseline(on(FRIDAY));
    }

    private Tallies on(LocalDate day) {
        return Census.of(places, fates, day).tallies();
    }
}
