package org.qingqun.ui.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitService.Provisional;

/// Who has not returned, and whose name nobody knows.
///
/// @param campaign    name of the drive
/// @param baselineDay null before the baseline is locked
/// @param deadline    of the whole drive, null where none is set
/// @param missing     units nothing was imported for yet
/// @param strange     names met in files that are nobody's, each with the units it may be
/// @param known       every confirmed unit, by its place in the tree
public record Board(String campaign, LocalDate today, @Nullable LocalDate baselineDay, @Nullable LocalDate deadline, List<Missing> missing,
        List<Strange> strange, List<Unit> known) {
    /// @param above the unit it hangs below; blank for a root
    public record Missing(Unit unit, String above) {}

    /// @param assets how many entries stand below it
    public record Strange(Provisional provisional, int assets) {}

    public Board {
        missing = List.copyOf(missing);
        strange = List.copyOf(strange);
        known = List.copyOf(known);
    }

    /// Who is still missing when these files are written.
    ///
    /// @param returning names of the units that files in hand belong to
    List<Missing> missingBeside(Set<String> returning) {
        return missing.stream().filter(m -> !returning.contains(m.unit().name())).toList();
    }

    Set<String> missingNames() {
        return missing.stream().map(m -> m.unit().name()).collect(Collectors.toSet());
    }

    /// Those of `names` that no confirmed unit has.
    Set<String> strangersAmong(Set<String> names) {
        var strangers = new HashSet<>(names);
        for (var unit : known) {
            strangers.remove(unit.name());
            unit.aliases().forEach(strangers::remove);
        }
        return strangers;
    }

    /// Days since the baseline day, whose stock the returns are about.
    Optional<Long> daysWaited() {
        return Optional.ofNullable(baselineDay).map(day -> ChronoUnit.DAYS.between(day, today)).filter(days -> days >= 0);
    }

    /// Days until the drive ends; negative when it is over.
    Optional<Long> daysLeft() {
        return Optional.ofNullable(deadline).map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
