package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.cleanup.CaseChange;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Particulars;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

class JooqCaseStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final byte[] SHOT = "截图".getBytes(StandardCharsets.UTF_8);

    @Test void aNewCaseIsProposed() {
        var asset = group("甲群").id();
        var survivor = group("乙群").id();
        var c = stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset, Disposition.MERGE, survivor, "重复", "王小明", LocalDate.of(2026, 9, 1)),
                PersonId.ADMINISTRATOR);
        assertEquals(new CleanupCase(new CaseId(1), CAMPAIGN, asset, Family.WORK_GROUP, Disposition.MERGE, survivor, CaseState.PROPOSED, "重复", "王小明",
                LocalDate.of(2026, 9, 1), PersonId.ADMINISTRATOR, null, null, null, null, null, 1), c);
        assertEquals(c, stores.cases().get(c.id()));
        assertEquals(Optional.of(c), stores.cases().findOpen(asset));
        assertEquals(Optional.empty(), stores.cases().findOpen(survivor));
    }

    @Test void everyChangeComesBackAsItWentInTheNextVersion() {
        var c = dissolve(group("甲群").id());
        var day = LocalDate.of(2026, 6, 30);
        var after = c.moveTo(CaseState.SUBMITTED).withContentHash("a".repeat(64)).waitingUntil(day).executedOn(day.plusDays(1)).closedOn(day.plusDays(2))
                .returnedBecause("再核");
        var stored = stores.cases().replace(c, after);
        assertEquals(new CleanupCase(c.id(), CAMPAIGN, c.asset(), Family.WORK_GROUP, Disposition.DISSOLVE, null, CaseState.SUBMITTED, "任务结束", null, null,
                PersonId.ADMINISTRATOR, "a".repeat(64), day, day.plusDays(1), day.plusDays(2), "再核", 2), stored);
        assertEquals(stored, stores.cases().get(c.id()));
    }

    @Test void whoComesLaterIsRefused() {
        var c = dissolve(group("甲群").id());
        stores.cases().replace(c, c.moveTo(CaseState.SUBMITTED));
        var refusal = assertThrows(ExpectedException.class, () -> stores.cases().replace(c, c.moveTo(CaseState.WITHDRAWN)));
        assertEquals(ErrorCode.STALE, refusal.code());
        assertEquals(CaseState.SUBMITTED, stores.cases().get(c.id()).state());
    }

    @Test void anAssetHasOneOpenCaseOnly() {
        var asset = group("甲群").id();
        var first = dissolve(asset);
        assertEquals(ErrorCode.STALE, assertThrows(ExpectedException.class, () -> dissolve(asset)).code());
        stores.cases().replace(first, first.moveTo(CaseState.WITHDRAWN));
        var second = dissolve(asset);
        assertEquals(Optional.of(second), stores.cases().findOpen(asset));
        assertEquals(List.of(second.id(), first.id()), stores.cases().findByAsset(asset).stream().map(CleanupCase::id).toList());
    }

    @Test void anUnknownCaseIsRefused() {
        assertEquals(List.of(9L), assertThrows(ExpectedException.class, () -> stores.cases().get(new CaseId(9))).facts());
        assertEquals(ErrorCode.UNKNOWN_CASE, assertThrows(ExpectedException.class, () -> stores.cases().addProof(new CaseId(9), "a", SHOT, NOON)).code());
    }

    @Test void mergesIntoASurvivorCountWhileOpenOrClosed() {
        var survivor = group("甲群").id();
        var open = merge(group("乙群").id(), survivor);
        var withdrawn = merge(group("丙群").id(), survivor);
        stores.cases().replace(withdrawn, withdrawn.moveTo(CaseState.WITHDRAWN));
        var closed = walk(merge(group("丁群").id(), survivor), CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED);
        var restored = walk(merge(group("戊群").id(), survivor), CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED,
                CaseState.RESTORED);
        assertEquals(CaseState.RESTORED, restored.state());
        assertEquals(List.of(open.id(), closed.id()), stores.cases().findMergesInto(survivor).stream().map(CleanupCase::id).toList());
    }

    @Test void listedByDeadlineNoneLast() {
        var none = dissolve(group("甲群").id());
        var late = dissolve(group("乙群").id(), LocalDate.of(2026, 12, 1));
        var soon = dissolve(group("丙群").id(), LocalDate.of(2026, 7, 1));
        assertEquals(List.of(soon.id(), late.id(), none.id()), stores.cases().findIds(CAMPAIGN, CaseQuery.ALL));
        assertEquals(List.of(), stores.cases().findIds(new CampaignId(2), CaseQuery.ALL));
    }

    @Test void filteredByEverything() {
        var county = unit("县").id();
        var a = dissolve(group("防汛群").id());
        var b = merge(group("党建群").id(), a.asset());
        walk(b, CaseState.SUBMITTED);
        assertEquals(List.of(b.id()), stores.cases().findIds(CAMPAIGN, CaseQuery.in(CaseState.SUBMITTED, CaseState.APPROVED)));
        assertEquals(List.of(a.id()), find(Set.of(Disposition.DISSOLVE), null, null, null));
        assertEquals(List.of(), find(Set.of(), Family.GOV_APP, null, null));
        assertEquals(List.of(a.id(), b.id()), find(Set.of(), Family.WORK_GROUP, county, null));
        assertEquals(List.of(), find(Set.of(), null, new UnitId(99), null));
        assertEquals(List.of(a.id()), find(Set.of(), null, null, "防 汛"));
        assertEquals(List.of(b.id()), find(Set.of(), null, null, "重复"));
        assertEquals(List.of(a.id(), b.id()), find(Set.of(), null, null, "县"));
    }

    @Test void rowsShowAssetUnitSurvivorAndProofs() {
        var source = group("甲群");
        var survivor = group("乙群");
        var merge = merge(source.id(), survivor.id());
        var dissolve = dissolve(group("丙群").id());
        stores.cases().addProof(merge.id(), "a.png", SHOT, NOON);
        stores.cases().addProof(merge.id(), "b.png", new byte[] {1}, NOON);
        var unit = stores.units().find(source.unit()).orElseThrow();
        assertEquals(List.of(new CaseRow(dissolve, stores.assets().get(dissolve.asset()), unit, null, 0), new CaseRow(merge, source, unit, survivor, 2)),
                stores.cases().findRows(List.of(dissolve.id(), new CaseId(99), merge.id())));
        assertEquals(List.of(), stores.cases().findRows(List.of()));
    }

    @Test void countedByStateWithZeros() {
        dissolve(group("甲群").id());
        walk(dissolve(group("乙群").id()), CaseState.SUBMITTED);
        var counts = stores.cases().countByState(CAMPAIGN);
        assertEquals(CaseState.values().length, counts.size());
        assertEquals(List.of(1, 1, 0), List.of(counts.get(CaseState.PROPOSED), counts.get(CaseState.SUBMITTED), counts.get(CaseState.CLOSED)));
    }

    @Test void aProofIsKeptByItsDigest() {
        var c = dissolve(group("甲群").id());
        var proof = stores.cases().addProof(c.id(), "解散截图.png", SHOT, NOON);
        assertEquals(new Proof(c.id(), "解散截图.png", Sha256.hex(SHOT), SHOT.length, NOON), proof);
        assertEquals(proof, stores.cases().addProof(c.id(), "又一次.png", SHOT, NOON.plusSeconds(5)));
        assertEquals(List.of(proof), stores.cases().findProofs(c.id()));
        assertArrayEquals(SHOT, stores.cases().readProof(proof.sha256()));
    }

    @Test void oneProofProvesOneCase() {
        var first = dissolve(group("甲群").id());
        var second = dissolve(group("乙群").id());
        stores.cases().addProof(first.id(), "a.png", SHOT, NOON);
        var refusal = assertThrows(ExpectedException.class, () -> stores.cases().addProof(second.id(), "b.png", SHOT, NOON));
        assertEquals(ErrorCode.PROOF_USED_ELSEWHERE, refusal.code());
        assertEquals(List.of("b.png", first.id().value()), refusal.facts());
        assertEquals(List.of(), stores.cases().findProofs(second.id()));
    }

    private List<CaseId> find(Set<Disposition> dispositions, Family family, UnitId under, String text) {
        return stores.cases().findIds(CAMPAIGN, new CaseQuery(Set.of(), dispositions, family, under, text));
    }

    private CleanupCase dissolve(AssetId asset) {
        return dissolve(asset, null);
    }

    private CleanupCase dissolve(AssetId asset, LocalDate deadline) {
        return stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset, Disposition.DISSOLVE, null, "任务结束", null, deadline), PersonId.ADMINISTRATOR);
    }

    private CleanupCase merge(AssetId asset, AssetId survivor) {
        return stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset, Disposition.MERGE, survivor, "重复", null, null), PersonId.ADMINISTRATOR);
    }

    private CleanupCase walk(CleanupCase start, CaseState... states) {
        var c = start;
        for (var next : states) c = stores.cases().replace(c, c.moveTo(next));
        return c;
    }

    @Test void whatOnlySomeCasesCarryComesBackToo() {
        var asset = group("甲群").id();
        var kept = stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset, Disposition.KEEP, null, "防汛", null, null, LocalDate.of(2027, 6, 30)), PersonId.ADMINISTRATOR);
        assertEquals(new Particulars(LocalDate.of(2027, 6, 30), null, null), stores.cases().get(kept.id()).particulars());
        var full = new Particulars(LocalDate.of(2027, 6, 30), "赵文博", BlockCause.NO_RIGHT);
        assertEquals(full, stores.cases().replace(kept, kept.with(full)).particulars());
    }

    @Test void aRemovedProofMayProveAnotherCase() {
        var first = dissolve(group("甲群").id());
        var second = dissolve(group("乙群").id());
        var proof = stores.cases().addProof(first.id(), "a.png", SHOT, NOON);
        stores.cases().removeProof(second.id(), proof.sha256());
        assertEquals(List.of(proof), stores.cases().findProofs(first.id()));
        stores.cases().removeProof(first.id(), proof.sha256());
        assertEquals(List.of(), stores.cases().findProofs(first.id()));
        assertArrayEquals(SHOT, stores.cases().readProof(stores.cases().addProof(second.id(), "b.png", SHOT, NOON).sha256()));
    }

    @Test void manyAreOpenedAtOnceOrNone() {
        var a = group("甲群");
        var b = group("乙群");
        var both = Map.of(a.id(), a, b.id(), b);
        var proposals = List.of(new Proposal(b.id(), Disposition.KEEP, null, "仍需要", null, null, LocalDate.of(2027, 1, 1)), new Proposal(a.id(), Disposition.MERGE, b.id(), "重复", "王小明", null));
        var opened = stores.cases().insertAll(CAMPAIGN, both, proposals, PersonId.ADMINISTRATOR);
        assertEquals(List.of(b.id(), a.id()), opened.stream().map(CleanupCase::asset).toList());
        for (var c : opened) assertEquals(c, stores.cases().get(c.id()));
        assertEquals(Set.copyOf(opened), Set.copyOf(stores.cases().findOpen(List.of(a.id(), b.id()))));
        assertEquals(List.of(opened.get(1)), stores.cases().findOpenMergesInto(List.of(a.id(), b.id())));
        var c = group("丙群");
        var again = List.of(new Proposal(c.id(), Disposition.KEEP, null, "x", null, null), new Proposal(a.id(), Disposition.KEEP, null, "x", null, null));
        assertEquals(ErrorCode.STALE, assertThrows(ExpectedException.class, () -> stores.cases().insertAll(CAMPAIGN, Map.of(a.id(), a, c.id(), c), again, PersonId.ADMINISTRATOR)).code());
        assertEquals(Optional.empty(), stores.cases().findOpen(c.id()));
        assertEquals(1, stores.cases().insertAll(CAMPAIGN, Map.of(c.id(), c), again.subList(0, 1), PersonId.ADMINISTRATOR).size());
    }

    @Test void ofManyThoseAreReplacedThatNobodyChangedMeanwhile() {
        var first = dissolve(group("甲群").id());
        var second = dissolve(group("乙群").id());
        stores.cases().replace(second, second.moveTo(CaseState.SUBMITTED));
        var changes = List.of(new CaseChange(first, first.moveTo(CaseState.DEFERRED).waitingUntil(LocalDate.of(2026, 12, 1)).returnedBecause("等")), new CaseChange(second, second.moveTo(CaseState.WITHDRAWN)));
        var done = stores.cases().replaceAll(changes);
        assertEquals(List.of(stores.cases().get(first.id())), done);
        assertEquals(List.of(CaseState.DEFERRED, 2, LocalDate.of(2026, 12, 1)), List.of(done.getFirst().state(), done.getFirst().version(), done.getFirst().waitUntil()));
        assertEquals(CaseState.SUBMITTED, stores.cases().get(second.id()).state());
        assertEquals(List.of(), stores.cases().replaceAll(List.of()));
        assertEquals(Map.of(first.id(), done.getFirst()), stores.cases().find(List.of(first.id(), new CaseId(99))));
    }
}
