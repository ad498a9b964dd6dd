package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStore;

/// What is noted while a table is planned: problems, conflicts and questions, and which of the latter were settled beforehand.
record TableNotes(Path file, String sheet, Overruling overruling, List<CellProblem> problems, List<Conflict> conflicts, List<Question> questions,
        Map<Integer, String> codes, Set<Integer> withoutSurvivor) {
    TableNotes(Path file, String sheet, Overruling overruling) {
        this(file, sheet, overruling, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashSet<>());
    }

    boolean isOverruled(int row, AssetField field) {
        return overruling.cells().contains(new Overruling.Cell(file, sheet, row, field));
    }

    void question(ReadRow read, AssetStore.Named like) {
        var facts = read.facts();
        questions.add(new Question(sheet, read.number(), facts == null ? "" : facts.name(), like.id(), like.code(), like.name()));
    }

    /// Which asset a row is that its unit may have to mend.
    void code(ReadRow read, Asset asset) {
        if (!asset.code().isEmpty() && (!read.problems().isEmpty() || read.decision() != null)) codes.put(read.number(), asset.code());
    }

    void unknownSurvivor(ReadRow read) {
        withoutSurvivor.add(read.number());
        problem(read, read.ledger().has(AssetField.SURVIVOR) ? AssetField.SURVIVOR : AssetField.DISPOSITION, CellProblem.Kind.UNKNOWN_SURVIVOR);
    }

    /// Once: who names a survivor that is not there has been told.
    void decisionRefused(ReadRow read) {
        if (!withoutSurvivor.contains(read.number())) problem(read, AssetField.DISPOSITION, CellProblem.Kind.DECISION_REFUSED);
    }

    private void problem(ReadRow read, AssetField field, CellProblem.Kind kind) {
        var seen = read.seen(field);
        problem(read.number(), read.ledger().heading(field), kind, seen == null ? "" : seen);
    }

    void conflict(ReadRow read, Asset asset, AssetField field, @Nullable String ours, @Nullable String theirs) {
        conflicts.add(new Conflict(sheet, read.number(), asset.name(), field, ours, theirs));
        problem(read, field, CellProblem.Kind.LOCKED_FIELD);
    }

    void problem(int row, String column, CellProblem.Kind kind, String seen) {
        problems.add(new CellProblem(sheet, row, column, kind, seen));
    }
}
