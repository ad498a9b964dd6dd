package org.qingqun.ingest;

import java.time.Instant;
import java.util.List;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Keyed;

/// The files that were written together, and how far that came.
///
/// @param runner which start of the program wrote it: a batch that is RUNNING by another was interrupted, or somebody else is at it
public record Batch(BatchId id, Instant at, PersonId by, State state, String runner, List<Item> items) {
    public Batch {
        items = List.copyOf(items);
    }

    /// Where a batch stands.
    public enum State implements Keyed {
        RUNNING, DONE,
        /// cancelled between two files
        STOPPED, UNDONE
    }

    /// One file of it, by the path it was previewed under.
    public record Item(String path, ItemState state) {}

    /// What became of a file.
    public enum ItemState implements Keyed {
        WAITING, WRITTEN, REFUSED
    }

    /// The files that were not reached.
    public List<String> findWaiting() {
        return items.stream().filter(i -> i.state() == ItemState.WAITING).map(Item::path).toList();
    }
}
