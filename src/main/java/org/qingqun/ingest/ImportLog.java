package org.qingqun.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Which files were imported, when, and what they brought.
public interface ImportLog {
    /// @param batch  null for what came without one
    /// @param sha256 of the file's bytes, lower-case hex
    /// @param unit   the unit the whole file belongs to, null where it holds several
    void add(@Nullable BatchId batch, String path, String sha256, @Nullable UnitId unit, Counts counts, Instant at);

    /// Units that at least one file was imported for, as far back as this log looks.
    Set<UnitId> findUnits();

    /// When each unit returned last.
    Map<UnitId, Instant> findLastReturns();

    /// Whether a file of these bytes was imported before.
    boolean isKnown(String sha256);
}
