package org.qingqun.ui.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportInput;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.report.Check.State;
import org.qingqun.wording.FigureText;

/// What must be green or explained before a report goes out.
record CheckList(Messages messages) {
    private static final Visit VERIFY = Visit.to(Page.SETTINGS).withText("file");

    /// Parts that do not add up: there is no report to check further.
    List<Check> broken(ExpectedException refused) {
        return List.of(new Check(State.FAILED, messages.format("report.check.broken", refused.facts().toArray()), VERIFY));
    }

    /// @param contradictions assets whose fate in the figures is not the one in the register
    List<Check> of(ReportInput in, int contradictions) {
        return List.of(arithmetic(contradictions), baseline(in), returns(in), units(in), verified(in));
    }

    private Check arithmetic(int contradictions) {
        return contradictions == 0 ? green("report.check.sums")
                : new Check(State.FAILED, messages.format("report.check.sums.wrong", FigureText.count(contradictions)), VERIFY);
    }

    private Check baseline(ReportInput in) {
        var day = in.campaign().baselineDay();
        if (in.campaign().isLocked() && day != null) return green("report.check.baseline", day);
        return explained("report.check.baseline.none", Visit.to(Page.PROGRESS));
    }

    private Check returns(ReportInput in) {
        int missing = in.returns().missing().size();
        return missing == 0 ? green("report.check.returns", in.returns().expected()) : explained("report.check.returns.missing", Visit.to(Page.INGEST), missing);
    }

    private Check units(ReportInput in) {
        return in.provisional().isEmpty() ? green("report.check.units") : explained("report.check.units.provisional", Visit.to(Page.INGEST), in.provisional().size());
    }

    private Check verified(ReportInput in) {
        int waiting = in.open().unverified();
        return waiting == 0 ? green("report.check.verified") : explained("report.check.verified.waiting", Visit.to(Page.CLEANUP).withState("executed"), waiting);
    }

    private Check green(String key, Object... facts) {
        return new Check(State.GREEN, messages.format(key, facts), null);
    }

    private Check explained(String key, @Nullable Visit way, Object... facts) {
        return new Check(State.EXPLAINED, messages.format(key, facts), way);
    }
}
