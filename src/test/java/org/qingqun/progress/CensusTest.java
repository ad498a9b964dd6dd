package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class CensusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final List<Membership> places = new ArrayList<>();
    private final List<FateChange> fates = new ArrayList<>();

    private void add(int count, Origin origin, Fate fate) {
        for (int i = 0; i < count; i++) {
            var id = new AssetId(places.size() + 1L);
            places.add(new Membership(id, origin, Family.WORK_GROUP, new UnitId(1), Level.CITY, Platform.WECHAT, false));
            if (fate != Fate.S) fates.add(new FateChange(id, fate, DAY, fate == Fate.M ? "merge" : fate == Fate.X ? "out-of-scope" : "dissolve"));
        }
    }

    private Figures figures() {
        return Census.of(places, fates, DAY).figures();
    }

    private static String percent(Figures f) {
        return f.disposalRate().percent().map(Object::toString).orElse("—") + " / " + f.netReduction().percent().map(Object::toString).orElse("—");
    }

    @Test void theGoldenCase() {
        add(531, Origin.B, Fate.C);
        add(215, Origin.B, Fate.M);
        add(1967, Origin.B, Fate.S);
        var f = figures();
        assertEquals(List.of(2713, 746, 1967), List.of(f.baseline(), f.disposed(), f.remaining()));
        assertEquals("27.5 / 27.5", percent(f));
    }

    @Test void theFiguresOfTheScreens() {
        add(2713 - 531 - 215 - 23, Origin.B, Fate.S);
        add(531, Origin.B, Fate.C);
        add(215, Origin.B, Fate.M);
        add(23, Origin.B, Fate.X);
        add(18, Origin.L, Fate.S);
        add(6, Origin.N, Fate.S);
        add(2, Origin.R, Fate.S);
        var f = figures();
        assertEquals(List.of(746, 2708, 1970), List.of(f.disposed(), f.denominator(), f.remaining()));
        assertEquals("27.5 / 27.3", percent(f));
    }

    @Test void mergingIntoANewGroupCountsOneLess() {
        add(3, Origin.B, Fate.M);
        places.add(new Membership(new AssetId(99), Origin.N, Family.WORK_GROUP, new UnitId(1), Level.CITY, Platform.WECHAT, true));
        var f = figures();
        assertEquals(List.of(3, 1, 2, 1), List.of(f.mergedAway(), f.mergedInto(), f.disposed(), f.remaining()));
        assertEquals("66.7 / 66.7", percent(f));
    }

    @Test void whatWasOpenedAndClosedSinceIsNoReduction() {
        add(10, Origin.B, Fate.S);
        add(4, Origin.N, Fate.C);
        assertEquals("0.0 / 0.0", percent(figures()));
    }

    @Test void nothingCountedHasNoRate() {
        add(2, Origin.N, Fate.S);
        assertEquals("— / —", percent(figures()));
        assertEquals(Optional.empty(), figures().disposalRate().decimal());
    }

    @Test void aRestoredAssetIsBackAndItsReturnIsAFlow() {
        add(1, Origin.B, Fate.C);
        fates.add(new FateChange(new AssetId(1), Fate.S, DAY, "dissolve"));
        var f = figures();
        assertEquals(List.of(0, 1, 1), List.of(f.disposed(), f.remaining(), f.restoredFlow()));
    }

    @Test void anEarlierDaySeesOnlyWhatHadHappened() {
        add(2, Origin.B, Fate.C);
        assertEquals(0, Census.of(places, fates, DAY.minusDays(1)).figures().closed());
        assertEquals(2, Census.of(places, fates, DAY).figures().closed());
    }

    @Test void partsThatDoNotAddUpAreRefused() {
        var broken = new Figures(5, 0, 0, 0, 3, 1, 0, 0, 0, 1, 0, 0);
        assertThrows(ExpectedException.class, broken::requireIdentity);
    }

    /// Whatever happens in whatever order, the identity holds and every breakdown sums to the total.
    @RepeatedTest(50)
    void breakdownsSumToTheTotal(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        for (int i = 1; i <= 200; i++) {
            places.add(new Membership(new AssetId(i), Origin.values()[random.nextInt(4)], Family.values()[random.nextInt(3)], new UnitId(random.nextInt(9)),
                    Level.values()[random.nextInt(4)], Platform.values()[random.nextInt(5)], false));
            for (int n = random.nextInt(4); n > 0; n--)
                fates.add(new FateChange(new AssetId(i), Fate.values()[random.nextInt(4)], DAY.minusDays(random.nextInt(5)), "dissolve"));
        }
        var census = Census.of(places, fates, DAY.minusDays(random.nextInt(5)));
        var total = census.figures();
        assertEquals(total, sum(census.by(p -> p.membership().level().key())));
        assertEquals(total, sum(census.by(p -> p.membership().platform().key())));
        assertEquals(total, sum(census.by(p -> p.membership().family().key())));
        assertEquals(total, sum(census.by(p -> "" + p.membership().unit().value())));
        assertEquals(total.denominator() - total.remaining(), total.netReduction().numerator());
    }

    private static Figures sum(List<Group> groups) {
        return groups.stream().map(Group::figures).reduce(Figures.ZERO, Figures::plus);
    }

    @Test void aRecordPutRightIsNoRestoration() {
        add(2, Origin.B, Fate.C);
        fates.add(new FateChange(places.get(0).asset(), Fate.S, DAY, FateChange.CORRECTION));
        fates.add(new FateChange(places.get(1).asset(), Fate.S, DAY, "dissolve"));
        assertEquals(List.of(2, 0, 1), List.of(figures().remaining(), figures().disposed(), figures().restoredFlow()));
    }
}
