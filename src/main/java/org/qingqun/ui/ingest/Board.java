package org.qingqun.ui.ingest;

import java.time.Instant;
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
import org.qingqun.returns.ReturnState;
import org.qingqun.returns.UnitSignature;

/// How the return of each unit stands, and whose name nobody knows.
///
/// @param campaign    name of the drive
/// @param baselineDay null before the baseline is locked
/// @param deadline    of the whole drive, null where none is set
/// @param due         the day the returns are wanted, null where none was set
/// @param lines       one a unit that is asked, by its place in the tree
/// @param strange     names met in files that are nobody's, each with the units it may be
/// @param known       every confirmed unit, by its place in the tree
public record Board(String campaign, LocalDate today, @Nullable LocalDate baselineDay, @Nullable LocalDate deadline, @Nullable LocalDate due, List<Line> lines,
        List<Strange> strange, List<Unit> known) {
    /// @param above     the unit it hangs below; blank for a root
    /// @param at        when it came to stand so, null while nothing came
    /// @param late      days overdue, 0 for one that is in time or done
    /// @param signature null unless it is signed
    public record Line(Unit unit, String above, ReturnState state, @Nullable Instant at, long late, @Nullable UnitSignature signature) {}

    /// @param assets how many entries stand below it
    public record Strange(Provisional provisional, int assets) {}

    public Board {
        lines = List.copyOf(lines);
        strange = List.copyOf(strange);
        known = List.copyOf(known);
    }

    /// Who is still missing when these files are written.
    ///
    /// @param returning names of the units that files in hand belong to
    List<Line> missingBeside(Set<String> returning) {
        return lines.stream().filter(l -> l.state() == ReturnState.MISSING && !returning.contains(l.unit().name())).toList();
    }

    List<Line> missing() {
        return missingBeside(Set.of());
    }

    Set<String> missingNames() {
        return missing().stream().map(l -> l.unit().name()).collect(Collectors.toSet());
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

    /// The day that counts: the one the returns are wanted on, else the end of the drive.
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(due == null ? deadline : due);
    }

    /// Days until that day; negative when it is over.
    Optional<Long> daysLeft() {
        return lastDay().map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
