package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class JooqMembershipStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);

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
        assertEquals(List.of(b, n), stores.memberships().countPlaces(CAMPAIGN));
        assertEquals(List.of(), stores.memberships().countPlaces(new CampaignId(2)));
        assertEquals(List.of(place(2, Origin.B, false)), stores.memberships().findSettled(CAMPAIGN));
    }

    private static Membership place(long asset, Origin origin, boolean byMerge) {
        return new Membership(new AssetId(asset), origin, Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, byMerge);
    }
}
