package org.qingqun.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Override public Map<UnitId, Instant> findLastReturns() {
        return lines.stream().filter(l -> l.unit() != null).collect(Collectors.toMap(Line::unit, Line::at, (a, b) -> a.isAfter(b) ? a : b));
    }

    @Override public boolean isKnown(String sha256) {
        return lines.stream().anyMatch(l -> l.sha256().equals(sha256));
    }

    @Override public Set<UnitId> findUnits() {
        return lines.stream().map(Line::unit).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
