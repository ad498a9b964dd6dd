package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Unit;

/// Everything a file would do.
record FilePlan(Path path, List<Table> tables) {
    /// Problems a person has to settle in his own time; they say nothing against the file.
    private static final Set<CellProblem.Kind> QUESTIONS = EnumSet.of(CellProblem.Kind.AMBIGUOUS_DATE, CellProblem.Kind.YEAR_UNKNOWN, CellProblem.Kind.LOCKED_FIELD);
    private static final int SAMPLE = 20;

    /// One of its tables.
    ///
    /// @param unit   of the whole table, null where each row names its own
    /// @param usable it has a name column and a unit
    record Table(Ledger ledger, @Nullable Unit unit, boolean usable, List<PlannedRow> rows, List<CellProblem> problems,
            List<Conflict> conflicts) {
        Counts counts() {
            return rows.stream().map(PlannedRow::counts).reduce(Counts.ZERO, Counts::plus);
        }
    }

    Stream<PlannedRow> rows() {
        return tables.stream().flatMap(t -> t.rows().stream());
    }

    FilePreview preview() {
        return new FilePreview(path, state(), tables.stream().map(FilePlan::preview).toList(), null);
    }

    private FileState state() {
        if (tables.stream().noneMatch(Table::usable)) return FileState.MISSING_COLUMN;
        if (tables.stream().anyMatch(t -> !t.usable() || t.ledger().isUnsure())) return FileState.HEADER_TO_CONFIRM;
        boolean wrong = tables.stream().anyMatch(t -> t.problems().stream().anyMatch(p -> !QUESTIONS.contains(p.kind())));
        return wrong ? FileState.WRONG_ROWS : FileState.READY;
    }

    private static SheetPreview preview(Table t) {
        var columns = t.ledger().columns().stream().map(c -> new ColumnMatch(c.index(), c.header(), c.field(), c.confidence(), t.ledger().isUnsure(c))).toList();
        var ownUnit = t.ledger().column(AssetField.UNIT).isPresent() || t.unit() == null ? null : t.unit().name();
        var units = t.rows().stream().map(r -> r.preview().stored().get(AssetField.UNIT)).filter(Objects::nonNull).collect(Collectors.toSet());
        return new SheetPreview(t.ledger().sheet(), t.ledger().family(), t.ledger().layout(), t.ledger().headerRow(), ownUnit, units, columns, t.counts(),
                t.problems(), t.conflicts(), sample(t));
    }

    /// A table without name or unit has no plan, yet whoever is to say what its columns mean has to see them.
    private static List<RowPreview> sample(Table t) {
        var shown = new ArrayList<RowPreview>();
        for (int i = 0; i < Math.min(SAMPLE, t.ledger().rows().size()); i++) {
            var row = t.ledger().rows().get(i);
            var preview = t.usable() ? t.rows().get(i).preview() : new RowPreview(row.number(), RowVerdict.WRONG, Map.of(), Map.of());
            shown.add(preview.with(texts(t.ledger(), row)));
        }
        return shown;
    }

    private static Map<Integer, String> texts(Ledger ledger, Row row) {
        var texts = new HashMap<Integer, String>();
        for (var column : ledger.columns()) if (!row.cell(column.index()).isBlank()) texts.put(column.index(), Words.clean(row.text(column.index())));
        return texts;
    }
}
