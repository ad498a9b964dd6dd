package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.WrittenFile;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitDraft;

class JooqBatchStoreTest extends OnBothDatabases {
    private static final PersonId ME = PersonId.ADMINISTRATOR;

    @Test void aBatchAndItsFilesAreKept() {
        var store = stores.batches();
        var id = store.open(NOON, ME, "run", List.of("甲.xlsx", "乙.xlsx", "丙.xlsx"));
        store.mark(id, 0, Batch.ItemState.WRITTEN);
        store.mark(id, 1, Batch.ItemState.REFUSED);
        var items = List.of(new Batch.Item("甲.xlsx", Batch.ItemState.WRITTEN), new Batch.Item("乙.xlsx", Batch.ItemState.REFUSED), new Batch.Item("丙.xlsx", Batch.ItemState.WAITING));
        var running = new Batch(id, NOON, ME, Batch.State.RUNNING, "run", items);
        assertEquals(Optional.of(running), store.find(id));
        assertEquals(List.of("丙.xlsx"), running.findWaiting());
        store.close(id, Batch.State.STOPPED);
        assertEquals(List.of(new Batch(id, NOON, ME, Batch.State.STOPPED, "run", items)), store.findLatest(5));
    }

    @Test void whatEachFileDidIsKeptUntilItIsTakenBack() {
        var unit = unit("甲局").id();
        var id = batch();
        stores.imports().add(id, "甲.xlsx", "0".repeat(64), unit, new Counts(1, 2, 3, 4, 5, 6), NOON);
        stores.imports().add(id, "乙.xlsx", "1".repeat(64), null, Counts.ZERO, NOON);
        stores.imports().add(null, "丙.xlsx", "2".repeat(64), unit, Counts.ZERO, NOON);
        stores.batches().close(id, Batch.State.DONE);
        assertEquals(List.of(new WrittenFile("甲.xlsx", unit, new Counts(1, 2, 3, 4, 5, 6)), new WrittenFile("乙.xlsx", null, Counts.ZERO)), stores.batches().findWritten(id));
        stores.batches().undo(id);
        assertEquals(List.of(), stores.batches().findWritten(id));
    }

    @Test void aBatchThatChangedNothingLeavesNoTrace() {
        var id = stores.batches().open(NOON, ME, "run", List.of("甲.xlsx"));
        stores.batches().close(id, Batch.State.DONE);
        assertEquals(Optional.empty(), stores.batches().find(id));
    }

    @Test void undoingTakesNewAssetsTheirPlacesAndTheirUnitsAway() {
        var kept = group("在册群");
        var id = batch();
        var made = stores.units().insert(new UnitDraft(null, "市气象局", Level.UNKNOWN, null, null, null, true, List.of()));
        stores.batches().madeUp(id, made.id());
        var fresh = stores.assets().insertAll(List.of(workGroup().name("甲群").unit(made.id().value()).draft(), workGroup().name("乙群").unit(made.id().value()).draft()));
        stores.batches().added(id, fresh.stream().map(Asset::id).toList());
        stores.imports().add(id, "甲.xlsx", "0".repeat(64), made.id(), new Counts(2, 0, 0, 0, 0, 0), NOON);
        stores.memberships().insertAll(new CampaignId(1), List.of(new Membership(fresh.getFirst().id(), Origin.N, Family.WORK_GROUP, made.id(), Level.UNKNOWN, Platform.WECHAT, false)));
        stores.batches().close(id, Batch.State.DONE);

        stores.batches().undo(id);
        assertEquals(List.of(kept), stores.assets().findByStatus(AssetStatus.IN_USE));
        assertEquals(List.of(), stores.memberships().findAll(new CampaignId(1)));
        assertEquals(1, stores.units().findAll().size());
        assertEquals(Set.of(), stores.imports().findUnits());
        assertEquals(Batch.State.UNDONE, stores.batches().find(id).orElseThrow().state());
        assertEquals(fresh.getLast().id().value() + 1, group("丙群").id().value(), "its number stands on forms that are on their way");
        assertEquals(ErrorCode.UNKNOWN_BATCH, refusal(id));
    }

    @Test void undoingGivesChangedAssetsTheirFactsBack() {
        var before = group("甲群");
        var id = batch();
        var once = change(id, before, 7);
        change(id, once, 9);
        stores.batches().close(id, Batch.State.STOPPED);
        stores.batches().undo(id);
        var after = stores.assets().get(before.id());
        assertEquals(before.facts(), after.facts());
        assertEquals(4, after.version());
    }

    @Test void itsOwnProposalsGoWithIt() {
        var asset = group("甲群");
        var id = batch();
        var made = propose(asset);
        stores.batches().proposed(id, List.of(made.id().value()));
        stores.batches().close(id, Batch.State.STOPPED);
        stores.batches().undo(id);
        assertEquals(List.of(), stores.cases().findByAsset(asset.id()));
    }

    @Test void whatAPersonBuiltOnItHoldsIt() {
        var edited = added("甲群");
        edit(edited.asset());
        assertHeld(edited.batch());

        var decided = added("乙群");
        propose(decided.asset());
        assertHeld(decided.batch());

        var told = added("丙群");
        stores.notDuplicates().add(Pair.of(told.asset().id(), decided.asset().id()), "两回事");
        assertHeld(told.batch());

        var moved = group("丁群");
        var id = batch();
        var mine = propose(moved);
        stores.batches().proposed(id, List.of(mine.id().value()));
        stores.batches().close(id, Batch.State.STOPPED);
        stores.cases().replace(mine, mine.moveTo(CaseState.SUBMITTED));
        assertHeld(id);

        var changed = group("戊群");
        var second = batch();
        change(second, changed, 7);
        stores.batches().close(second, Batch.State.STOPPED);
        edit(stores.assets().get(changed.id()));
        assertHeld(second);
        assertEquals(5, stores.assets().findByStatus(AssetStatus.IN_USE).size());
    }

    @Test void whatRunsCannotBeUndone() {
        assertEquals(ErrorCode.UNKNOWN_BATCH, refusal(batch()));
        assertEquals(ErrorCode.UNKNOWN_BATCH, refusal(new BatchId(99)));
    }

    private record Added(BatchId batch, Asset asset) {}

    private Added added(String name) {
        var id = batch();
        var asset = group(name);
        stores.batches().added(id, List.of(asset.id()));
        stores.batches().close(id, Batch.State.STOPPED);
        return new Added(id, asset);
    }

    private BatchId batch() {
        return stores.batches().open(NOON, ME, "run", List.of("甲.xlsx"));
    }

    private Asset change(BatchId id, Asset before, int members) {
        stores.batches().changing(id, List.of(before.id()));
        return stores.assets().replace(before, facts(before, members));
    }

    private static AssetFacts facts(Asset asset, int members) {
        return workGroup().name(asset.name()).unit(asset.unit().value()).members(members).facts();
    }

    private void edit(Asset asset) {
        stores.assets().replace(asset, facts(asset, 99));
        stores.assets().lock(asset.id(), Set.of(AssetField.MEMBERS));
    }

    private CleanupCase propose(Asset asset) {
        return stores.cases().insert(new CampaignId(1), Family.WORK_GROUP, new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务完成", null, null), ME);
    }

    private void assertHeld(BatchId id) {
        var before = stores.assets().findByStatus(AssetStatus.IN_USE);
        assertEquals(ErrorCode.BATCH_IN_USE, refusal(id));
        assertEquals(before, stores.assets().findByStatus(AssetStatus.IN_USE));
        assertEquals(Batch.State.STOPPED, stores.batches().find(id).orElseThrow().state());
    }

    private ErrorCode refusal(BatchId id) {
        return assertThrows(ExpectedException.class, () -> stores.batches().undo(id)).code();
    }
}
