package org.qingqun.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.inventory.UnitId;

public final class MemoryImportLog implements ImportLog {
    public record Line(String path, String sha256, UnitId unit, Counts counts, Instant at) {}

    private final List<Line> lines = new ArrayList<>();

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override public void add(BatchId batch, String path, String sha256, UnitId unit, Counts counts, Instant at) {
        lines.add(new Line(path, sha256, unit, counts, at));
    }

    @Override public Set<UnitId> findUnits() {
        return lines.stream().map(Line::unit).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
