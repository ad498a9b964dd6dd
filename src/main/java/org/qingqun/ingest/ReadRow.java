package org.qingqun.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;

/// One row as it was read.
///
/// @param family of this row: a table may list several
/// @param facts  complete, with defaults where the row says nothing; null when the row has no name
/// @param kind   only for government apps
/// @param given  fields the row has a value for
/// @param code   our own code where the form carries one
/// @param decision what it says should become of the asset, null where it says nothing
record ReadRow(Ledger ledger, Row row, Family family, @Nullable AssetFacts facts, @Nullable AppKind kind, Set<AssetField> given, @Nullable String code,
        @Nullable Decision decision, List<CellProblem> problems) {

    int number() {
        return row.number();
    }

    /// As the first of its namesakes.
    Identity identity() {
        var told = java.util.Objects.requireNonNull(facts);
        return Identity.of(family, told.unit(), told.name(), 1);
    }

    @Nullable String filingNo() {
        return facts == null ? null : facts.filingNo();
    }

    /// The text of a mapped cell, null where there is none.
    @Nullable String seen(AssetField field) {
        var column = ledger.column(field);
        if (column.isEmpty() || row.cell(column.get().index()).isBlank()) return null;
        return Words.clean(row.text(column.get().index()));
    }

    /// The text of every mapped cell that holds something.
    Map<AssetField, String> seen() {
        var seen = new EnumMap<AssetField, String>(AssetField.class);
        for (var column : ledger.columns()) {
            if (column.field() == AssetField.IGNORED || row.cell(column.index()).isBlank()) continue;
            seen.put(column.field(), Words.clean(row.text(column.index())));
        }
        return seen;
    }
}
