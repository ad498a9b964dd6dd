package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.InFlight;
import org.qingqun.progress.Load;
import org.qingqun.progress.Transfer;

class JooqProgressFactStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);

    private Asset insert(AssetBuilder asset) {
        if (stores.units().findAll().isEmpty()) {
            unit("甲局");
            unit("乙局");
        }
        return add(asset.draft());
    }

    private Membership count(Asset asset, Origin origin) {
        var place = new Membership(asset.id(), origin, Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, false);
        stores.memberships().insertAll(CAMPAIGN, List.of(place));
        return place;
    }

    private CleanupCase close(Asset asset, CaseState... path) {
        var moved = stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务完成", null, null), PersonId.ADMINISTRATOR);
        for (var state : path) moved = stores.cases().replace(moved, moved.moveTo(state));
        return moved;
    }

    private static final CaseState[] TO_CLOSED = {CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED};

    @Test void whatOnePersonAnswersForIsSummed() {
        count(insert(workGroup().name("甲群").unit(1).custodian("王芳", null).members(201)), Origin.B);
        count(insert(workGroup().name("乙群").unit(1).custodian("王芳", null).members(null)), Origin.B);
        insert(workGroup().name("丙群").unit(1).custodian("王芳", null).members(200));
        var loads = stores.progressFacts().findLoads(CAMPAIGN, Family.WORK_GROUP);
        assertEquals(List.of("false 1 0 0 200", "true 2 1 1 201"), words(loads));
        assertEquals(List.of(), stores.progressFacts().findLoads(CAMPAIGN, Family.GOV_APP));
    }

    private static List<String> words(List<Load> loads) {
        return loads.stream().map(l -> l.baseline() + " " + l.assets() + " " + l.mega() + " " + l.membersUnknown() + " " + l.members()).sorted().toList();
    }

    @Test void whatStandsElsewhereNowIsListed() {
        count(insert(workGroup().name("甲群").unit(1)), Origin.B);
        var moved = insert(workGroup().name("乙群").unit(2));
        count(moved, Origin.B);
        assertEquals(List.of(new Transfer(moved.id(), moved.code(), "乙群", Family.WORK_GROUP, new UnitId(1), new UnitId(2), Platform.WECHAT, Platform.WECHAT)),
                stores.progressFacts().findTransfers(CAMPAIGN));
    }

    @Test void onlyClosedCasesWithAProofAreProven() {
        var proven = close(insert(workGroup().name("甲群").unit(1)), TO_CLOSED);
        stores.cases().addProof(proven.id(), "截图.png", "甲".getBytes(StandardCharsets.UTF_8), NOON);
        stores.cases().addProof(proven.id(), "截图2.png", "乙".getBytes(StandardCharsets.UTF_8), NOON);
        close(insert(workGroup().name("乙群").unit(1)), TO_CLOSED);
        close(insert(workGroup().name("丙群").unit(1)), Stream.of(TO_CLOSED).limit(4).toArray(CaseState[]::new));
        assertEquals(new Fraction(1, 2), stores.progressFacts().provenShare(CAMPAIGN, Family.WORK_GROUP));
        assertEquals(new Fraction(0, 0), stores.progressFacts().provenShare(CAMPAIGN, Family.GOV_APP));
    }

    @Test void whatIsOnItsWayIsFoundWithItsPlace() {
        var counted = insert(workGroup().name("甲群").unit(1));
        var place = count(counted, Origin.L);
        close(counted, CaseState.SUBMITTED);
        close(insert(workGroup().name("不计").unit(1)), CaseState.SUBMITTED);
        var proposed = insert(workGroup().name("丙群").unit(1));
        count(proposed, Origin.B);
        close(proposed);
        assertEquals(List.of(new InFlight(place, Disposition.DISSOLVE)), stores.progressFacts().findInFlight(CAMPAIGN, Family.WORK_GROUP));
    }
}
