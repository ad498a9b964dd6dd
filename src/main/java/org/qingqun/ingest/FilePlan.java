package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.ingest.mapping.LeftAside;
import org.qingqun.inventory.UnitId;

/// Everything a file would do, summed up.
record FilePlan(Path path, List<TablePlan> tables, List<LeftAside> leftAside) {
    FilePreview preview() {
        return new FilePreview(path, state(), tables.stream().map(TablePlan::preview).toList(), null, leftAside);
    }

    Counts counts() {
        return tables.stream().map(t -> t.preview().counts()).reduce(Counts.ZERO, Counts::plus);
    }

    /// What the file holds of each of its units; nothing, where a unit says that it has nothing.
    Map<UnitId, Counts> byUnit() {
        var sums = new LinkedHashMap<UnitId, Counts>();
        for (var table : tables) table.byUnit().forEach((unit, own) -> sums.merge(unit, own, Counts::plus));
        return sums;
    }

    private FileState state() {
        if (tables.stream().noneMatch(TablePlan::isUsable)) return FileState.MISSING_COLUMN;
        if (tables.stream().anyMatch(t -> (!t.isUsable() && !t.isEmpty()) || t.isUnsure())) return FileState.HEADER_TO_CONFIRM;
        return tables.stream().anyMatch(TablePlan::isWrong) ? FileState.WRONG_ROWS : FileState.READY;
    }
}
