package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.ui.cleanup.CaseReader.Detail;

/// What a step is about: the ticked cases, or else the chosen one.
///
/// @param rows   the page in sight; ticked cases of other pages are taken along and answered for by the services
/// @param chosen the case beside the list, with its proofs
record Selection(List<CaseRow> rows, List<CaseId> ticked, @Nullable Detail chosen) {
    Selection {
        rows = List.copyOf(rows);
        ticked = List.copyOf(ticked);
    }

    List<CaseId> ids() {
        return !ticked.isEmpty() || chosen == null ? ticked.stream().distinct().toList() : List.of(chosen.row().cleanupCase().id());
    }

    /// Those of them that can be seen.
    List<CaseRow> inSight() {
        if (ticked.isEmpty()) return chosen == null ? List.of() : List.of(chosen.row());
        return rows.stream().filter(row -> ticked.contains(row.cleanupCase().id())).toList();
    }

    /// Only what is seen is closed: this one with its proofs beside the list, everything else one after the other.
    boolean isInSight() {
        return chosen != null && ids().equals(List.of(chosen.row().cleanupCase().id()));
    }

    /// Where a notice that begins today ends; null for cases of several families, of which each has its own.
    @Nullable LocalDate noticeEnd(Timetable timetable, LocalDate today) {
        var families = inSight().stream().map(row -> row.asset().family()).collect(Collectors.toSet());
        boolean allInSight = inSight().size() == ids().size();
        return families.size() == 1 && allInSight ? timetable.noticeEnd(families.iterator().next(), today) : null;
    }
}
