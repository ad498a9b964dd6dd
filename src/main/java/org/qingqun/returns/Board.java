package org.qingqun.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Unit;

/// Who has returned and who has not.
///
/// @param campaign name of the drive
/// @param due      the day the returns are wanted, null where none was set
/// @param lines    one a unit that is asked, from the roots of the tree down
public record Board(String campaign, LocalDate today, @Nullable LocalDate due, List<Line> lines) {
    public Board {
        lines = List.copyOf(lines);
    }

    /// @param county the county the unit stands in, empty for what hangs from the city itself
    /// @param at        when it came to stand so, null while nothing came
    /// @param signature the last one on what is here; null where there is none, or something came after it
    public record Line(Unit unit, String county, ReturnState state, @Nullable Instant at, @Nullable UnitSignature signature) {
        public boolean isDone() {
            return state == ReturnState.RETURNED || state == ReturnState.SIGNED;
        }
    }

    public long count(ReturnState state) {
        return lines.stream().filter(l -> l.state() == state).count();
    }

    /// How many days a unit is late; 0 for one that is not, or where no day was set.
    public long daysOverdue(Line line) {
        return line.isDone() || due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
