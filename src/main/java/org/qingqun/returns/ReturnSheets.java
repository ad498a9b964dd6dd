package org.qingqun.returns;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.ingest.mapping.Column;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.mapping.LedgerReader;
import org.qingqun.ingest.mapping.LedgerSink;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.ReturnedFile;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.inventory.AssetField;

/// Takes what a unit has to mend out of its returned files.
public final class ReturnSheets {
    private ReturnSheets() {}

    /// A table of a file: its sheet, the row of its heading and what stands in it.
    private record Place(String sheet, int headerRow, List<String> headings) {
        static Place of(SheetPreview preview) {
            return new Place(preview.sheet(), preview.headerRow(), preview.columns().stream().map(c -> c.column() + c.header()).toList());
        }

        static Place of(Ledger ledger) {
            return new Place(ledger.sheet(), ledger.headerRow(), ledger.columns().stream().map(c -> c.index() + c.header()).toList());
        }
    }

    /// What is wrong in one table, by row.
    private record Wanted(@Nullable String unit, Map<Integer, List<CellProblem>> problems, Map<Integer, String> codes) {}

    /// Whether there is anything in it that its unit has to mend.
    public static boolean isNeeded(FilePreview file) {
        return wanted(file).values().stream().anyMatch(w -> !w.problems().isEmpty());
    }

    /// Reads the file once more, since a preview keeps no rows; empty where nothing is the unit's to mend.
    ///
    /// @throws org.qingqun.common.ExpectedException as `SheetFiles.read`, where the file changed meanwhile
    public static Optional<ReturnSheet> of(FilePreview file) {
        return of(file, null);
    }

    /// @param charset of a text file, as a person said; null: find out
    public static Optional<ReturnSheet> of(FilePreview file, @Nullable Charset charset) {
        var wanted = wanted(file);
        if (wanted.values().stream().allMatch(w -> w.problems().isEmpty())) return Optional.empty();
        var parts = new ArrayList<ReturnSheet.Part>();
        var known = mappings(file);
        var name = String.valueOf(file.path().getFileName());
        var reader = new LedgerReader(layout -> Optional.ofNullable(known.get(layout)), name, null, ledger -> collect(ledger, wanted.get(Place.of(ledger)), parts));
        try (var local = ReturnedFile.open(file.path())) {
            SheetFiles.DEFAULT.read(local.path(), charset, reader);
        }
        reader.finish();
        var units = file.sheets().stream().flatMap(s -> s.troubled().stream()).collect(Collectors.toSet());
        return parts.isEmpty() ? Optional.empty() : Optional.of(new ReturnSheet(file.path(), units, parts));
    }

    /// Tables that list several families come as several previews.
    private static Map<Place, Wanted> wanted(FilePreview file) {
        var wanted = new LinkedHashMap<Place, Wanted>();
        for (var preview : file.sheets()) {
            var problems = new TreeMap<>(toMend(preview).collect(Collectors.groupingBy(CellProblem::row)));
            wanted.merge(Place.of(preview), new Wanted(preview.unit(), problems, preview.codes()), ReturnSheets::both);
        }
        return wanted;
    }

    private static Wanted both(Wanted a, Wanted b) {
        var problems = new TreeMap<>(a.problems());
        b.problems().forEach((row, more) -> problems.merge(row, more, (x, y) -> Stream.of(x, y).flatMap(Collection::stream).toList()));
        var codes = new HashMap<>(a.codes());
        codes.putAll(b.codes());
        return new Wanted(Objects.equals(a.unit(), b.unit()) ? a.unit() : null, problems, codes);
    }

    /// What a person in the office has edited is no fault of the unit.
    private static Stream<CellProblem> toMend(SheetPreview sheet) {
        return sheet.problems().stream().filter(problem -> problem.kind() != CellProblem.Kind.LOCKED_FIELD);
    }

    private static Map<String, Map<Integer, AssetField>> mappings(FilePreview file) {
        var known = new HashMap<String, Map<Integer, AssetField>>();
        for (var sheet : file.sheets()) known.put(sheet.layout(), sheet.columns().stream().collect(Collectors.toMap(ColumnMatch::column, ColumnMatch::field)));
        return known;
    }

    private static LedgerSink.Rows collect(Ledger ledger, @Nullable Wanted wanted, List<ReturnSheet.Part> parts) {
        var headings = headings(ledger);
        var lines = new ArrayList<ReturnSheet.Line>();
        return new LedgerSink.Rows() {
            @Override public void row(Row row) {
                if (wanted == null) return;
                var problems = wanted.problems().get(row.number());
                if (problems != null) lines.add(new ReturnSheet.Line(row.number(), wanted.codes().getOrDefault(row.number(), ""), cells(row, headings.size()), problems));
            }

            @Override public void section(String line) {}

            @Override public void close(@Nullable String footUnit) {
                if (wanted != null && !lines.isEmpty()) parts.add(new ReturnSheet.Part(ledger.sheet(), ledger.titles(), ledger.unitLine() == null ? wanted.unit() : null, headings, lines));
            }
        };
    }

    private static List<String> headings(Ledger ledger) {
        int width = ledger.columns().stream().mapToInt(column -> column.index() + 1).max().orElse(0);
        var headings = new ArrayList<>(Collections.nCopies(width, ""));
        for (Column column : ledger.columns()) headings.set(column.index(), column.header());
        return headings;
    }

    private static List<Cell> cells(Row row, int width) {
        return IntStream.range(0, width).mapToObj(row::cell).toList();
    }
}
