package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Column;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;

/// What the rows of one table would do, summed up as they pass: sums, problems and a sample, never the rows themselves.
final class TablePlan {
    /// Problems a person has to settle in his own time; they say nothing against the file.
    private static final Set<CellProblem.Kind> QUESTIONS = EnumSet.of(CellProblem.Kind.AMBIGUOUS_DATE, CellProblem.Kind.YEAR_UNKNOWN, CellProblem.Kind.LOCKED_FIELD);
    private static final int SAMPLE = 20;

    private final Ledger ledger;
    private final Family family;
    private final Map<UnitId, Counts> byUnit = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> troubled = new HashSet<>();
    private final BitSet filled = new BitSet();
    private final List<RowPreview> sample = new ArrayList<>();
    private final TableNotes notes;
    private Counts counts = Counts.ZERO;
    private @Nullable Unit unit;
    private boolean placed;
    private boolean seen;

    TablePlan(Path file, Ledger ledger, Family family, Overruling overruling) {
        this.ledger = ledger;
        this.family = family;
        notes = new TableNotes(file, ledger.sheet(), overruling);
    }

    Ledger ledger() {
        return ledger;
    }

    Family family() {
        return family;
    }

    TableNotes notes() {
        return notes;
    }

    /// Every row of the table, whatever becomes of it.
    void saw(Row row) {
        seen = true;
        for (int c = 0; c < row.cells().size(); c++) if (!row.cell(c).isBlank()) filled.set(c);
    }

    void add(PlannedRow row) {
        placed = true;
        units.add(row.unit().name());
        byUnit.merge(row.unit().id(), row.counts(), Counts::plus);
        counts = counts.plus(row.counts());
        notes.problems().addAll(row.read().problems());
        if (!row.read().problems().isEmpty()) troubled.add(row.unit().name());
        if (sample.size() < SAMPLE) sample.add(row.preview().with(texts(row.read().row())));
    }

    /// A row that nobody knows the unit of.
    void addUnplaced(Row row) {
        counts = counts.plus(new Counts(0, 0, 0, 0, 0, 1));
        var column = ledger.column(AssetField.UNIT);
        if (column.isPresent()) notes.problem(row.number(), column.get().header(), CellProblem.Kind.MISSING, "");
        else if (counts.wrong() == 1) notes.problem(row.number(), "", CellProblem.Kind.UNIT_UNKNOWN, "");
        if (sample.size() < SAMPLE) sample.add(new RowPreview(row.number(), RowVerdict.WRONG, Map.of(), Map.of()).with(texts(row)));
    }

    /// @param whole the unit of all rows that name none, null where there is none
    void close(@Nullable Unit whole) {
        unit = whole;
        if (whole == null || seen || !isUsable()) return;
        byUnit.put(whole.id(), Counts.ZERO); // a return of nothing is a return
        units.add(whole.name());
    }

    /// It has names, and units for them.
    boolean isUsable() {
        return ledger.has(AssetField.NAME) && (unit != null || placed || (!seen && ledger.has(AssetField.UNIT)));
    }

    boolean isEmpty() {
        return !seen;
    }

    boolean isUnsure() {
        return ledger.columns().stream().anyMatch(this::isUnsure);
    }

    boolean isWrong() {
        return notes.problems().stream().anyMatch(p -> !QUESTIONS.contains(p.kind()));
    }

    Map<UnitId, Counts> byUnit() {
        return byUnit;
    }

    SheetPreview preview() {
        var columns = ledger.columns().stream().map(c -> new ColumnMatch(c.index(), c.header(), c.field(), c.confidence(), isUnsure(c))).toList();
        var whole = unit == null || ledger.has(AssetField.UNIT) ? null : unit.name();
        var one = whole != null && units.stream().allMatch(whole::equals) ? whole : null;
        boolean named = ledger.has(AssetField.NAME);
        return new SheetPreview(ledger.sheet(), family, ledger.layout(), ledger.headerRow(), one, units, columns,
                named ? counts : Counts.ZERO, named ? notes.problems() : List.of(), notes.conflicts(), sample, notes.questions(), notes.codes(), troubled);
    }

    private boolean isUnsure(Column c) {
        return c.confidence() < Ledger.SURE && filled.get(c.index());
    }

    private Map<Integer, String> texts(Row row) {
        var texts = new HashMap<Integer, String>();
        for (var column : ledger.columns()) if (!row.cell(column.index()).isBlank()) texts.put(column.index(), Words.clean(row.text(column.index())));
        return texts;
    }
}
