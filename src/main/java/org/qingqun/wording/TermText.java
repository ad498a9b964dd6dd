package org.qingqun.wording;

import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.PastEnd;

/// Evidence of a term that is over in words.
record TermText(EvidenceText text) {
    String explain(Evidence.OfTerm evidence) {
        var asOf = text.of().asOf();
        return switch (evidence) {
            case PastEnd e -> text.format(past(e), text.date(e.endsOn()), asOf, e.daysOver(), e.graceDays());
            case Evidence.PastEndPerhaps e -> text.format("finding.pastEndPerhaps", text.date(e.endsOn()), asOf, e.graceDays());
            case Evidence.EventOver e -> text.format("finding.eventOver", e.event(), e.endedOn(), asOf, e.daysOver(), e.graceDays());
            case Evidence.OpenEnded e -> text.format("finding.openEnded", text.date(e.createdOn()), asOf, e.ageDays(), e.limitDays());
            case Evidence.OpenEndedPerhaps e -> e.createdOn() == null ? text.format("finding.openEndedUnknown", e.limitDays())
                    : text.format("finding.openEndedPerhaps", text.date(e.createdOn()), e.limitDays());
            case Evidence.InferredEnd e -> text.format("finding.inferredEnd", e.word(), text.date(e.endsOn()));
            case Evidence.PastYear e -> text.format("finding.pastYear", e.word(), e.year(), asOf, e.daysOver(), e.limitDays());
            case Evidence.FinishedWork e -> text.format("finding.finishedWork", e.word(), text.date(e.endedOn()), asOf, e.daysOver(), e.limitDays());
        };
    }

    private static String past(PastEnd e) {
        if (e.graceDays() == 0) return "finding.pastEnd.noGrace";
        return e.daysOver() == e.graceDays() ? "finding.pastEnd.reached" : "finding.pastEnd.exceeded";
    }
}
