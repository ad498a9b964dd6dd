package org.qingqun.ui.ingest;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.RowPreview;
import org.qingqun.ingest.RowVerdict;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetField;
import org.qingqun.wording.FieldText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Masking;

/// The cells of the first rows as they would be stored, each with the text it was read from.
public final class SampleText {
    /// Read for proposals or for finding the entry again, not stored as a fact: they stand as written.
    private static final Set<AssetField> AS_WRITTEN = EnumSet.of(AssetField.LEVEL, AssetField.APP_KIND, AssetField.CODE, AssetField.SURVIVOR, AssetField.REASON,
            AssetField.RESPONSIBLE, AssetField.DEADLINE, AssetField.CLOSED_ON);

    /// How a value is to be taken.
    public enum Kind {
        /// stored like this, or waiting for its column to be named
        TAKEN,
        /// nothing is stored
        NOTHING,
        /// a person has to settle it; unknown until then
        ASK,
        /// a person edited the stored value, which stays
        CONFLICT,
        /// keeps the whole row out
        WRONG
    }

    /// @param original what it was read from, in words; null where that says the same or nothing
    public record Shown(String value, @Nullable String original, Kind kind) {}

    private record At(int row, String header) {}

    private final Messages messages;
    private final Map<At, CellProblem.Kind> problems = new HashMap<>();

    public SampleText(Messages messages, SheetPreview sheet) {
        this.messages = messages;
        for (var p : sheet.problems()) problems.put(new At(p.row(), p.column()), p.kind());
    }

    public Shown of(RowPreview row, ColumnMatch column) {
        var cell = row.cells().get(column.column());
        var raw = column.field() == AssetField.PHONE ? Masking.phone(cell) : cell;
        var problem = problems.get(new At(row.row(), column.header()));
        if (column.field() == AssetField.IGNORED) return new Shown(raw == null ? FigureText.NONE : raw, null, column.unsure() && raw != null ? Kind.TAKEN : Kind.NOTHING);
        if (raw == null) return problem == null ? new Shown(FigureText.NONE, null, Kind.NOTHING) : new Shown(messages.text("ingest.sample.blank"), null, Kind.WRONG);
        var stored = row.stored().get(column.field());
        if (problem == CellProblem.Kind.LOCKED_FIELD) return new Shown(new FieldText(messages).of(column.field(), stored), original(raw), Kind.CONFLICT);
        if (problem != null) return new Shown(messages.text("ingest.sample.ask"), original(raw), Kind.ASK);
        if (row.verdict() == RowVerdict.WRONG) return new Shown(raw, null, Kind.NOTHING);
        if (stored == null) return AS_WRITTEN.contains(column.field()) ? new Shown(raw, null, Kind.TAKEN) : new Shown(FigureText.NONE, original(raw), Kind.NOTHING);
        var value = new FieldText(messages).of(column.field(), stored);
        return new Shown(value, value.equals(raw) ? null : original(raw), Kind.TAKEN);
    }

    private String original(String raw) {
        return messages.format("ingest.sample.original", raw);
    }
}
