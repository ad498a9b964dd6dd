package org.qingqun.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;

/// One row as it was read.
///
/// @param facts complete, with defaults where the row says nothing; null when the row has no name
/// @param kind  only for government apps
/// @param given fields the row has a value for
/// @param code  our own code where the form carries one
/// @param seen  the text of every mapped cell that holds something
record ReadRow(int number, @Nullable AssetFacts facts, @Nullable AppKind kind, Set<AssetField> given, @Nullable String code, Map<AssetField, String> seen,
        List<CellProblem> problems) {
    ReadRow {
        given = Set.copyOf(given);
        seen = Map.copyOf(seen);
        problems = List.copyOf(problems);
    }
}
