package org.qingqun.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// `decisions.csv`: which provisional unit is which real one, and what is decided about which asset, when, and how far that gets.
///
/// @param units     in the order of the file
/// @param decisions in the order of the file, which is that of their days
public record DecisionFile(List<UnitAnswer> units, List<Decision> decisions) {
    static final List<String> HEADER = List.of("action", "unit", "family", "name", "occurrence", "disposition", "survivorUnit", "survivor",
            "survivorOccurrence", "reason", "responsible", "deadline", "proposeOn", "goal");
    private static final String RESOLVE = "resolve-unit";
    private static final String DECIDE = "decide";

    /// `provisional` as files named it, `real` a unit of the tree.
    public record UnitAnswer(String provisional, String real) {}

    /// An asset as a person names it; `unit` is the full name.
    public record Named(String unit, String name, int occurrence) {}

    /// @param goal how far the case is taken by the last day
    public record Decision(Family family, Named asset, Disposition disposition, @Nullable Named survivor, String reason, String responsible,
            LocalDate deadline, LocalDate proposeOn, CaseState goal) {}

    public DecisionFile {
        units = List.copyOf(units);
        decisions = List.copyOf(decisions);
    }

    /// @throws UncheckedIOException when it cannot be read
    public static DecisionFile read(Path file) {
        var units = new ArrayList<UnitAnswer>();
        var decisions = new ArrayList<Decision>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (var row : csv) {
                if (row.getField("action").equals(RESOLVE)) units.add(new UnitAnswer(row.getField("unit"), row.getField("survivorUnit")));
                else decisions.add(decision(row));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DecisionFile(units, decisions);
    }

    private static Decision decision(NamedCsvRecord row) {
        var survivor = row.getField("survivor").isEmpty() ? null
                : new Named(row.getField("survivorUnit"), row.getField("survivor"), Integer.parseInt(row.getField("survivorOccurrence")));
        return new Decision(Keyed.of(Family.class, row.getField("family")),
                new Named(row.getField("unit"), row.getField("name"), Integer.parseInt(row.getField("occurrence"))),
                Keyed.of(Disposition.class, row.getField("disposition")), survivor, row.getField("reason"), row.getField("responsible"),
                LocalDate.parse(row.getField("deadline")), LocalDate.parse(row.getField("proposeOn")), Keyed.of(CaseState.class, row.getField("goal")));
    }

    static List<String> resolve(String provisional, String real) {
        return List.of(RESOLVE, provisional, "", "", "", "", real, "", "", "", "", "", "", "");
    }

    /// One row of the file, in the order of `HEADER`.
    static List<String> decide(Object... fields) {
        var row = new ArrayList<String>();
        row.add(DECIDE);
        for (var field : fields) row.add(field.toString());
        return row;
    }
}
