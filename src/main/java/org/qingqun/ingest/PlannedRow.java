package org.qingqun.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Unit;

/// What is to be done with one row.
///
/// @param notes     of the table it stands in
/// @param before    the asset it is, null for a new one or a row left out
/// @param after     its facts afterwards, equal to those before where nothing changes; null for a row left out
/// @param draft     the asset it becomes, for a new one
/// @param resembles what a new one is much like without being it by identity
/// @param overruled an edited value gave way in it, as a person said
record PlannedRow(ReadRow read, Unit unit, TableNotes notes, RowVerdict verdict, @Nullable Asset before, @Nullable AssetFacts after, @Nullable AssetDraft draft,
        AssetStore.@Nullable Named resembles, boolean overruled) {
    static PlannedRow wrong(ReadRow read, Unit unit, TableNotes notes) {
        return new PlannedRow(read, unit, notes, RowVerdict.WRONG, null, null, null, null, false);
    }

    boolean changes() {
        return before != null && after != null && !after.equals(before.facts());
    }

    Counts counts() {
        return switch (verdict) {
            case NEW -> new Counts(1, 0, 0, 0, 0, 0);
            case QUESTION -> new Counts(1, 0, 0, 1, 0, 0);
            case UPDATED -> new Counts(0, 1, 0, 0, 0, 0);
            case SAME -> new Counts(0, 0, 1, 0, 0, 0);
            case CONFLICT -> new Counts(0, 0, 0, 0, 1, 0);
            case WRONG -> new Counts(0, 0, 0, 0, 0, 1);
        };
    }

    RowPreview preview() {
        return new RowPreview(read.number(), verdict, after == null ? Map.of() : stored(after), read.seen());
    }

    private Map<AssetField, String> stored(AssetFacts facts) {
        var stored = new EnumMap<AssetField, String>(AssetField.class);
        for (var field : AssetField.values()) {
            var text = FactFields.text(facts, field);
            if (text != null && (read.given().contains(field) || field == AssetField.PLATFORM)) stored.put(field, text);
        }
        stored.put(AssetField.UNIT, unit.name());
        var decision = read.decision();
        if (decision == null) return stored;
        stored.put(AssetField.DISPOSITION, decision.disposition());
        if (decision.deadline() != null) stored.put(AssetField.DEADLINE, decision.deadline().toString());
        if (decision.doneOn() != null) stored.put(AssetField.CLOSED_ON, decision.doneOn().toString());
        return stored;
    }
}
