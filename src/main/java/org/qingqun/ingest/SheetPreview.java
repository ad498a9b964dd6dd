package org.qingqun.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// One table of a file as it was understood.
///
/// @param layout    fingerprint of its headings: sheets with the same one share a mapping
/// @param headerRow the (last) heading row as a spreadsheet counts
/// @param unit      the unit found for the whole table, null where each row names its own
/// @param units     names of all units its rows belong to
/// @param conflicts what disagrees with edited fields
/// @param questions new rows that resemble an asset
/// @param codes     of the assets that rows with problems are, by row
/// @param troubled  names of the units whose rows have problems
/// @param sample    the first rows, at most 20; raw cells only where name or unit is missing
public record SheetPreview(String sheet, Family family, String layout, int headerRow, @Nullable String unit, Set<String> units, List<ColumnMatch> columns,
        Counts counts, List<CellProblem> problems, List<Conflict> conflicts, List<RowPreview> sample, List<Question> questions, Map<Integer, String> codes,
        Set<String> troubled) {
    public SheetPreview {
        units = Set.copyOf(units);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
        sample = List.copyOf(sample);
        questions = List.copyOf(questions);
        codes = Map.copyOf(codes);
        troubled = Set.copyOf(troubled);
    }

    public SheetPreview(String sheet, Family family, String layout, int headerRow, @Nullable String unit, Set<String> units, List<ColumnMatch> columns,
            Counts counts, List<CellProblem> problems, List<Conflict> conflicts, List<RowPreview> sample) {
        this(sheet, family, layout, headerRow, unit, units, columns, counts, problems, conflicts, sample, List.of(), Map.of(), Set.of());
    }
}
