package org.qingqun.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Fraction;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.StatedReason;

/// What a report states beside its count, all of the main family.
///
/// @param lastMonth what was kept of the newest month before; null where nothing was
/// @param before    the burden on the baseline day, by today's facts
/// @param listed    in how many groups one person sits, where member lists are known
/// @param proven    closed cases with a proof over all closed ones
/// @param rebounds  names of what looks like something closed that is back
/// @param transfers assets that moved to another unit or platform since: they change no count
/// @param office    the office's other figures, those that were entered
/// @param reasons   what is gone by the disposition that closed it, keys as those of dispositions
/// @param given     the same by the reasons people gave, in their words and their order; as many
/// @param explained what units said about their growth, by their names
public record ReportBeside(@Nullable Month lastMonth, Burden before, Burden now, GroupsPerPerson.Change listed, Fraction proven, List<String> rebounds, int transfers,
        List<OfficeFigure> office, List<Group> reasons, List<StatedReason> given, Map<String, String> explained) {
    public static final ReportBeside NOTHING = new ReportBeside(null, Burden.NONE, Burden.NONE,
            GroupsPerPerson.Change.NONE, new Fraction(0, 0), List.of(), 0, List.of(), List.of(), List.of(), Map.of());

    /// A kept month.
    ///
    /// @param risen units that hold more now than on that day
    public record Month(LocalDate day, Figures figures, List<String> risen) {
        public Month {
            risen = List.copyOf(risen);
        }
    }

    public ReportBeside {
        rebounds = List.copyOf(rebounds);
        office = List.copyOf(office);
        reasons = List.copyOf(reasons);
        given = List.copyOf(given);
        explained = Map.copyOf(explained);
    }
}
