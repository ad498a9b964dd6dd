package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Closure;
import org.qingqun.rule.EndedEvent;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Season;

class JooqBackgroundStoreTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PersonId BY = PersonId.ADMINISTRATOR;

    @Test void theLastWordAboutASeasonHolds() {
        group("防汛群");
        group("值班群");
        stores.background().putSeason(new AssetId(1), Season.of(5, 9), "汛期使用", BY, DAY);
        stores.background().putSeason(new AssetId(2), Season.STANDING, "常备", BY, DAY);
        assertEquals(Map.of(new AssetId(1), Season.of(5, 9), new AssetId(2), Season.STANDING), stores.background().findSeasons());
        stores.background().putSeason(new AssetId(1), Season.NONE, "已转入值班群", BY, DAY);
        assertEquals(Season.NONE, stores.background().findSeasons().get(new AssetId(1)));
    }

    @Test void answersAreKeptYesAndNo() {
        group("打卡群");
        stores.background().putPractice(new AssetId(1), Practice.FORCED_SIGN_IN, true, BY, DAY);
        stores.background().putPractice(new AssetId(1), Practice.PHOTO_PROOF, false, BY, DAY);
        stores.background().putPractice(new AssetId(1), Practice.FORCED_SIGN_IN, false, BY, DAY);
        assertEquals(Map.of(new AssetId(1), Map.of(Practice.FORCED_SIGN_IN, false, Practice.PHOTO_PROOF, false)), stores.background().findPractices());
        stores.background().removePractice(new AssetId(1), Practice.PHOTO_PROOF);
        assertEquals(Map.of(new AssetId(1), Map.of(Practice.FORCED_SIGN_IN, false)), stores.background().findPractices());
    }

    @Test void eventsEndForAllOrForAUnit() {
        var unit = unit("甲局").id();
        var forAll = new EndedEvent("高考", null, DAY, Set.of());
        var forUnit = new EndedEvent("高考", unit, DAY.minusDays(1), Set.of());
        stores.background().addEndedEvent(forAll, "考完", BY);
        stores.background().addEndedEvent(forUnit, "考完", BY);
        assertEquals(List.of(forAll, forUnit), stores.background().findEndedEvents());
        stores.background().removeEndedEvent(forAll);
        assertEquals(List.of(forUnit), stores.background().findEndedEvents());
        var right = unit("乙局").id();
        stores.units().mergeInto(unit, right);
        assertEquals(right, stores.background().findEndedEvents().getFirst().under());
    }

    @Test void onlyWhatEndedAndIsStillGoneIsAClosure() {
        var closed = closed(group("甲群"), Disposition.DISSOLVE, null, AssetStatus.CLOSED);
        closed(group("乙群"), Disposition.DISSOLVE, null, AssetStatus.IN_USE); // came back
        var survivor = group("丙群");
        var merged = closed(group("丁群"), Disposition.MERGE, survivor.id(), AssetStatus.MERGED);
        var c = insert(group("戊群"), Disposition.DISSOLVE, null);
        stores.cases().replace(c, c.moveTo(CaseState.SUBMITTED));
        assertEquals(List.of(new Closure(closed, DAY, null), new Closure(merged, DAY, survivor.id())), stores.background().findClosures());
    }

    private org.qingqun.cleanup.CleanupCase insert(Asset asset, Disposition disposition, AssetId survivor) {
        return stores.cases().insert(stores.campaigns().current().id(), Family.WORK_GROUP, new Proposal(asset.id(), disposition, survivor, "任务结束", null, null), BY);
    }

    private Asset closed(Asset asset, Disposition disposition, AssetId survivor, AssetStatus status) {
        var c = insert(asset, disposition, survivor);
        for (var state : List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED)) c = stores.cases().replace(c, c.moveTo(state).closedOn(DAY));
        stores.assets().changeStatus(List.of(asset.id()), status);
        return stores.assets().get(asset.id());
    }

    @Test void theBaselineDayIsKnownForThoseThatExistedOnIt() {
        var unit = unit("甲局").id();
        for (var name : List.of("甲", "乙", "丙")) stores.assets().insertAll(List.of(workGroup().name(name).unit(unit.value()).draft()));
        var now = stores.campaigns().current();
        assertEquals(Map.of(), stores.background().findBaseline());
        stores.campaigns().replace(new Campaign(now.id(), now.name(), now.scope(), DAY, null, null, now.limits(), NOON, now.version()));
        var origins = List.of(Origin.B, Origin.L, Origin.N);
        for (int i = 0; i < 3; i++) stores.memberships().insertAll(now.id(), List.of(new Membership(new AssetId(i + 1), origins.get(i), Family.WORK_GROUP, unit, Level.TOWN,
                Platform.WECHAT, false)));
        assertEquals(Map.of(new AssetId(1), DAY, new AssetId(2), DAY), stores.background().findBaseline());
    }
}
