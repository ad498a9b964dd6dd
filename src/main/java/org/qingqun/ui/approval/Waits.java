package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.common.Slices;
import org.qingqun.office.Office;

/// Cases that wait, as door and batch read them.
record Waits(Office office) {
    private static final int CHUNK = 500;

    List<CaseRow> rows(List<CaseId> ids) {
        return Slices.of(ids, CHUNK).stream().flatMap(part -> office.review().findRows(part).stream()).toList();
    }

    /// The day of the last submission; null when the log does not know.
    @Nullable LocalDate since(CaseId id) {
        var submissions = office.review().findSubmissions(id);
        return submissions.isEmpty() ? null : LocalDate.ofInstant(submissions.getLast().at(), office.clock().getZone());
    }
}
