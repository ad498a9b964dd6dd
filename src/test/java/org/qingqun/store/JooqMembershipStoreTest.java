package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.campaign.Turn;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Census;
import org.qingqun.progress.Figures;
import org.qingqun.progress.ProgressService;
import org.qingqun.progress.Tallies;

class JooqMembershipStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    @Test void placesComeBackAsTheyWent() {
        group("甲群");
        group("乙群");
        var places = List.of(place(1, Origin.B, false), place(2, Origin.N, true));
        stores.memberships().insertAll(CAMPAIGN, places);
        assertEquals(places, stores.memberships().findAll(CAMPAIGN));
        assertEquals(List.of(), stores.memberships().findAll(new CampaignId(2)));
    }

    @Test void anAssetHasOnePlaceOnly() {
        group("甲群");
        stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.B, false)));
        assertThrows(RuntimeException.class, () -> stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.N, false))));
        assertEquals(List.of(place(1, Origin.B, false)), stores.memberships().findAll(CAMPAIGN));
    }

    @Test void aPersonMayMarkAnotherOrigin() {
        group("甲群");
        group("乙群");
        stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.N, false), place(2, Origin.N, false)));
        stores.memberships().changeOrigin(CAMPAIGN, new AssetId(2), Origin.L, false);
        assertEquals(List.of(place(1, Origin.N, false), place(2, Origin.L, false)), stores.memberships().findAll(CAMPAIGN));
    }

    @Test void aCampaignsPlacesAreForgottenTogether() {
        group("甲群");
        group("乙群");
        stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.B, false), place(2, Origin.N, true)));
        stores.memberships().deleteAll(new CampaignId(2));
        assertEquals(2, stores.memberships().findAll(CAMPAIGN).size());
        stores.memberships().deleteAll(CAMPAIGN);
        assertEquals(List.of(), stores.memberships().findAll(CAMPAIGN));
    }

    @Test void onePlaceIsFoundAndTakenBack() {
        group("甲群");
        group("乙群");
        stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.B, false), place(2, Origin.N, true)));
        assertEquals(Optional.of(place(2, Origin.N, true)), stores.memberships().find(CAMPAIGN, new AssetId(2)));
        stores.memberships().remove(CAMPAIGN, new AssetId(2));
        assertEquals(Optional.empty(), stores.memberships().find(CAMPAIGN, new AssetId(2)));
        assertEquals(List.of(place(1, Origin.B, false)), stores.memberships().findAll(CAMPAIGN));
    }

    @Test void fatesComeInTheOrderTheyHappened() {
        group("甲群");
        group("乙群");
        var first = List.of(new FateChange(new AssetId(2), Fate.M, LocalDate.of(2026, 6, 30), "merge"), new FateChange(new AssetId(1), Fate.C, LocalDate.of(2026, 6, 1), "dissolve"));
        var second = List.of(new FateChange(new AssetId(2), Fate.S, LocalDate.of(2026, 6, 30), "merge"));
        stores.memberships().appendFates(CAMPAIGN, first);
        stores.memberships().appendFates(CAMPAIGN, second);
        assertEquals(List.of(first.get(0), first.get(1), second.getFirst()), stores.memberships().findFates(CAMPAIGN));
        assertEquals(List.of(), stores.memberships().findFates(new CampaignId(2)));
    }

    @Test void nothingToAddIsNothing() {
        stores.memberships().insertAll(CAMPAIGN, List.of());
        stores.memberships().appendFates(CAMPAIGN, List.of());
        assertEquals(List.of(), stores.memberships().findAll(CAMPAIGN));
    }

    @Test void threeThousandPlacesGoInAtOnce() {
        unit("甲局");
        stores.assets().insertAll(IntStream.range(0, 3_000).mapToObj(i -> workGroup().name("群" + i).draft()).toList());
        stores.memberships().insertAll(CAMPAIGN, IntStream.rangeClosed(1, 3_000).mapToObj(i -> place(i, Origin.B, false)).toList());
        assertEquals(3_000, stores.memberships().findAll(CAMPAIGN).size());
    }

    @Test void placesAreCountedByWhatTheyShare() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        stores.memberships().insertAll(CAMPAIGN, List.of(place(1, Origin.B, false), place(2, Origin.B, false), place(3, Origin.N, true)));
        stores.memberships().appendFates(CAMPAIGN, List.of(new FateChange(new AssetId(2), Fate.C, LocalDate.of(2026, 6, 30), "dissolve")));
        var b = new Tally(Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, Origin.B, false, Fate.S, "", 2, 0);
        var n = new Tally(Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, Origin.N, true, Fate.S, "", 1, 0);
        assertEquals(List.of(b, n), stores.memberships().countPlaces(CAMPAIGN, null));
        assertEquals(List.of(), stores.memberships().countPlaces(CAMPAIGN, Family.GOV_APP));
        assertEquals(List.of(), stores.memberships().countPlaces(new CampaignId(2), null));
        assertEquals(List.of(b.with(1, 0)), stores.memberships().countSettled(CAMPAIGN, Family.WORK_GROUP, LocalDate.of(2026, 6, 30)).stream()
                .map(c -> new Tally(c.family(), c.unit(), c.level(), c.platform(), c.origin(), c.byMerge(), Fate.S, "", c.assets(), c.restored())).toList());
        assertEquals(List.of(), stores.memberships().countSettled(CAMPAIGN, null, LocalDate.of(2026, 6, 29)));
        assertEquals(List.of(new Turn(LocalDate.of(2026, 6, 30), Family.WORK_GROUP, Origin.B, false, Fate.S, Fate.C, 1, 0)), stores.memberships().countTurns(CAMPAIGN, null));
    }

    /// Whatever happens in whatever order: the database counts what the census of all places counts, on every day and of every family.
    @Test void theDatabasesSumsAreTheCensus() {
        unit("甲局");
        unit("乙局");
        var random = new Random(7);
        stores.assets().insertAll(IntStream.range(0, 400).mapToObj(i -> workGroup().name("群" + i).draft()).toList());
        var places = IntStream.rangeClosed(1, 400).mapToObj(i -> someone(i, random)).toList();
        var changes = new ArrayList<FateChange>();
        for (int round = 0; round < 3; round++) for (var place : places) if (random.nextInt(3) > 0)
            changes.add(new FateChange(place.asset(), Fate.values()[random.nextInt(4)], START.plusDays(random.nextInt(7)), random.nextInt(4) == 0 ? FateChange.CORRECTION : "dissolve"));
        stores.memberships().insertAll(CAMPAIGN, places);
        stores.memberships().appendFates(CAMPAIGN, changes);
        int restored = 0;
        var days = IntStream.range(-1, 8).mapToObj(START::plusDays).toList();
        for (var family : Family.values()) {
            var trend = trend(family, days);
            for (int i = 0; i < days.size(); i++) {
                var census = Census.of(places, changes, days.get(i)).where(p -> p.membership().family() == family);
                assertEquals(census.figures(), trend.get(i), family + " " + days.get(i));
                assertEquals(Set.copyOf(census.tallies().cells()), Set.copyOf(table(family, days.get(i)).cells()));
                restored += census.figures().restoredFlow();
            }
        }
        assertTrue(restored > 0, "the sample restores something");
    }

    private List<Figures> trend(Family family, List<LocalDate> days) {
        return progress().trend(family, days).stream().map(ProgressService.Point::figures).toList();
    }

    private Tallies table(Family family, LocalDate day) {
        return progress().table(family, day);
    }

    private ProgressService progress() {
        return new ProgressService(stores.campaigns(), stores.memberships(), stores.units(), stores.progressFacts());
    }

    private static Membership someone(long asset, Random random) {
        boolean byMerge = random.nextInt(9) == 0;
        return new Membership(new AssetId(asset), byMerge ? Origin.N : Origin.values()[random.nextInt(4)], Family.values()[random.nextInt(3)], new UnitId(1 + random.nextInt(2)),
                Level.values()[random.nextInt(4)], Platform.values()[random.nextInt(5)], byMerge);
    }

    private static Membership place(long asset, Origin origin, boolean byMerge) {
        return new Membership(new AssetId(asset), origin, Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, byMerge);
    }
}
