package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingqun.ingest.Batch.ItemState;
import org.qingqun.ingest.Batch.State;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.Counts;

/// What was imported, batch by batch, the newest first.
public record Journal(List<Line> lines) {
    public static final Journal EMPTY = new Journal(List.of());

    public Journal {
        lines = List.copyOf(lines);
    }

    /// One batch.
    ///
    /// @param by          who imported it
    /// @param interrupted it is still RUNNING by a start of the program that is not this one
    /// @param counts      of all its files; zero once it was taken back
    /// @param waiting     files it did not reach
    public record Line(BatchId id, Instant at, String by, State state, boolean interrupted, Counts counts, List<FileLine> files, List<Path> waiting) {
        public Line {
            files = List.copyOf(files);
            waiting = List.copyOf(waiting);
        }

        boolean isUndoable() {
            return state == State.DONE || state == State.STOPPED;
        }
    }

    /// One file of a batch.
    ///
    /// @param units names of the units it was for, none where it was not written or its batch was taken back
    public record FileLine(String name, ItemState state, List<String> units, Counts counts) {
        public FileLine {
            units = List.copyOf(units);
        }
    }

    Optional<BatchId> newest() {
        return lines.stream().findFirst().map(Line::id);
    }

    /// Batches that somebody has to go on with.
    long countInterrupted() {
        return lines.stream().filter(Line::interrupted).count();
    }
}
