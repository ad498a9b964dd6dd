package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.office.Office;

/// Cases that wait, as door and batch read them.
record Waits(Office office) {
    private static final int CHUNK = 500;

    List<CaseRow> rows(List<CaseId> ids) {
        var rows = new ArrayList<CaseRow>();
        for (int from = 0; from < ids.size(); from += CHUNK) rows.addAll(office.review().findRows(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
        return rows;
    }

    /// The day of the last submission; null when the log does not know.
    @Nullable LocalDate since(CaseId id) {
        var submissions = office.review().findSubmissions(id);
        return submissions.isEmpty() ? null : LocalDate.ofInstant(submissions.getLast().at(), office.clock().getZone());
    }
}
