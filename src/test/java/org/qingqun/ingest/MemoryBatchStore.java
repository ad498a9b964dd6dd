package org.qingqun.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

/// Batches in memory: it notes what it is told, and undoing only marks.
public final class MemoryBatchStore implements BatchStore {
    private final TreeMap<Long, Batch> batches = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override public BatchId open(Instant at, PersonId by, String runner, List<String> paths) {
        var id = new BatchId(batches.size() + 1L);
        batches.put(id.value(), new Batch(id, at, by, Batch.State.RUNNING, runner, paths.stream().map(p -> new Batch.Item(p, Batch.ItemState.WAITING)).toList()));
        return id;
    }

    @Override public void mark(BatchId id, int ordinal, Batch.ItemState state) {
        var batch = batches.get(id.value());
        var items = new ArrayList<>(batch.items());
        items.set(ordinal, new Batch.Item(items.get(ordinal).path(), state));
        batches.put(id.value(), new Batch(id, batch.at(), batch.by(), batch.state(), batch.runner(), items));
    }

    @Override public void close(BatchId id, Batch.State state) {
        var batch = batches.get(id.value());
        batches.put(id.value(), new Batch(id, batch.at(), batch.by(), state, batch.runner(), batch.items()));
    }

    @Override public void added(BatchId batch, Collection<AssetId> fresh) {
        notes.add("added " + fresh.size());
    }

    @Override public void changing(BatchId batch, Collection<AssetId> assets) {
        notes.add("changing " + assets.size());
    }

    @Override public void madeUp(BatchId batch, UnitId unit) {
        notes.add("made up " + unit.value());
    }

    @Override public void proposed(BatchId batch, Collection<Long> cases) {
        notes.add("proposed " + cases.size());
    }

    @Override public Optional<Batch> find(BatchId batch) {
        return Optional.ofNullable(batches.get(batch.value()));
    }

    @Override public List<Batch> findLatest(int limit) {
        return batches.descendingMap().values().stream().limit(limit).toList();
    }

    @Override public List<WrittenFile> findWritten(BatchId batch) {
        return List.of();
    }

    @Override public void undo(BatchId batch) {
        if (find(batch).filter(b -> b.state() == Batch.State.DONE || b.state() == Batch.State.STOPPED).isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_BATCH, batch.value());
        close(batch, Batch.State.UNDONE);
    }
}
