package org.qingqun.ui.cleanup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;

/// What page 处置 shows.
///
/// @param text    found in name, unit or custodian; blank does not filter
/// @param overdue only what is past its deadline
/// @param grade   only what was agreed to so firmly; null does not filter
public record CaseFilter(Set<CaseState> states, @Nullable Disposition disposition, String text, boolean overdue, @Nullable ApprovalGrade grade) {
    /// The strip, in the order of the way from proposal to closing.
    public static final List<CaseState> STRIP = List.of(CaseState.PROPOSED, CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED,
            CaseState.EXECUTED, CaseState.CLOSED);
    /// Beside the way.
    public static final List<CaseState> ASIDE = List.of(CaseState.RETURNED, CaseState.DEFERRED, CaseState.BLOCKED, CaseState.FREEZING);
    /// What somebody has to press on with.
    public static final CaseFilter START = new CaseFilter(EnumSet.of(CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED), null, "", false, null);

    /// What waits where none of these is there, first what the administrator himself can go on with.
    static final List<CaseState> BEFORE = List.of(CaseState.RETURNED, CaseState.PROPOSED, CaseState.BLOCKED, CaseState.SUBMITTED, CaseState.DEFERRED);

    public CaseFilter {
        states = Set.copyOf(states);
    }

    public CaseQuery query() {
        return new CaseQuery(states, disposition == null ? Set.of() : Set.of(disposition), null, null, StringUtils.trimToNull(text));
    }

    public CaseFilter toggled(CaseState state) {
        var changed = states.isEmpty() ? EnumSet.noneOf(CaseState.class) : EnumSet.copyOf(states);
        if (!changed.remove(state)) changed.add(state);
        return new CaseFilter(changed, disposition, text, overdue, grade);
    }

    public CaseFilter in(Set<CaseState> only) {
        return new CaseFilter(only, disposition, text, overdue, grade);
    }

    public CaseFilter with(@Nullable Disposition only) {
        return new CaseFilter(states, only, text, overdue, grade);
    }

    public CaseFilter searching(String words) {
        return new CaseFilter(states, disposition, words, overdue, grade);
    }

    public CaseFilter onlyOverdue(boolean only) {
        return new CaseFilter(states, disposition, text, only, grade);
    }

    public CaseFilter agreedAs(@Nullable ApprovalGrade only) {
        return new CaseFilter(states, disposition, text, overdue, only);
    }

    /// Something narrows the list beyond the strip.
    public boolean isNarrowed() {
        return disposition != null || overdue || grade != null || !StringUtils.isBlank(text);
    }
}
