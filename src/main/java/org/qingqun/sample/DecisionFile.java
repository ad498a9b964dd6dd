package org.qingqun.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// `decisions.csv`: what is decided about which asset, when, and how far that gets. Its first columns are those that `qingqun decide` reads.
///
/// @param decisions in the order of the file, which is that of their days
public record DecisionFile(List<Decision> decisions) {
    static final List<String> HEADER = List.of("unit", "family", "name", "occurrence", "disposition", "survivor", "survivorOccurrence", "reason",
            "responsible", "deadline", "proposeOn", "goal");

    /// An asset as a person names it; `unit` is the full name.
    public record Named(String unit, String name, int occurrence) {}

    /// @param goal how far the case is taken by the last day
    public record Decision(Family family, Named asset, Disposition disposition, @Nullable Named survivor, String reason, String responsible,
            LocalDate deadline, LocalDate proposeOn, CaseState goal) {}

    public DecisionFile {
        decisions = List.copyOf(decisions);
    }

    /// @throws java.io.UncheckedIOException when it cannot be read
    public static DecisionFile read(Path file) {
        return new DecisionFile(SampleTable.read(file, DecisionFile::decision));
    }

    private static Decision decision(NamedCsvRecord row) {
        var into = row.getField("survivor").split("/", 2);
        var survivor = into.length < 2 ? null : new Named(into[0], into[1], Integer.parseInt(row.getField("survivorOccurrence")));
        return new Decision(Keyed.of(Family.class, row.getField("family")),
                new Named(row.getField("unit"), row.getField("name"), Integer.parseInt(row.getField("occurrence"))),
                Keyed.of(Disposition.class, row.getField("disposition")), survivor, row.getField("reason"), row.getField("responsible"),
                LocalDate.parse(row.getField("deadline")), LocalDate.parse(row.getField("proposeOn")), Keyed.of(CaseState.class, row.getField("goal")));
    }

    /// One row of the file, in the order of `HEADER`.
    static List<String> row(Object... fields) {
        return Arrays.stream(fields).map(Object::toString).toList();
    }
}
