package org.qingqun.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// The next best action: of the steps nobody else holds up, the one that brings most closings per minute.
///
/// @param note what the rate becomes and how long it takes
public record NextStep(Kind kind, String title, String note, String verb, Visit visit) {
    /// The steps there are. `minutes` is what one row takes; `worth` the share of a closing it brings: the nearer the end, the more.
    public enum Kind {
        LOCK(0, 0), SCAN(0, 0), VERIFY(0.5, 1), NOTIFY(0.1, 0.6), SUBMIT(0.1, 0.3), APPROVE(0.5, 0.5), REVIEW(0.7, 0.2);

        private final double minutes;
        private final double worth;

        Kind(double minutes, double worth) {
            this.minutes = minutes;
            this.worth = worth;
        }

        private double perMinute() {
            return worth / minutes;
        }
    }

    private record Candidate(Kind kind, int rows, Visit visit) {}

    /// Empty when there is nothing to do.
    public static Optional<NextStep> of(Facts facts, Messages messages) {
        if (facts.assets() == 0) return Optional.empty();
        if (facts.lastScan().isEmpty()) return Optional.of(first(Kind.SCAN, Page.REVIEW, messages));
        if (!facts.campaign().isLocked()) return Optional.of(first(Kind.LOCK, Page.PROGRESS, messages));
        var cleanup = Visit.to(Page.CLEANUP);
        int findings = facts.findings(RuleId.DUPLICATE, false, Severity.LIKELY, Severity.STRONG);
        return List.of(new Candidate(Kind.VERIFY, facts.cases(CaseState.EXECUTED), cleanup.withState(CaseState.EXECUTED.key())),
                        new Candidate(Kind.NOTIFY, facts.cases(CaseState.APPROVED), cleanup.withState(CaseState.APPROVED.key())),
                        new Candidate(Kind.SUBMIT, facts.cases(CaseState.PROPOSED), cleanup.withState(CaseState.PROPOSED.key())),
                        new Candidate(Kind.APPROVE, facts.cases(CaseState.SUBMITTED), Visit.to(Page.APPROVAL)),
                        new Candidate(Kind.REVIEW, findings, Visit.to(Page.REVIEW)))
                .stream().filter(c -> c.rows() > 0).max(Comparator.comparingDouble(c -> c.kind().perMinute())).map(c -> worded(c, facts, messages));
    }

    private static NextStep first(Kind kind, Page page, Messages messages) {
        return new NextStep(kind, messages.text(key(kind, "title")), messages.text(key(kind, "note")), messages.text(key(kind, "verb")), Visit.to(page));
    }

    private static NextStep worded(Candidate best, Facts facts, Messages messages) {
        var kind = best.kind();
        long minutes = Math.max(1, Math.round(best.rows() * kind.minutes));
        var forecast = kind == Kind.VERIFY ? facts.verifiable() : facts.inFlight();
        var now = FigureText.rate(forecast.now().disposalRate());
        var after = FigureText.rate(forecast.after().disposalRate());
        var gain = now.equals(after) ? messages.format("overview.next.same", now, minutes) : messages.format("overview.next.gain", now, after, minutes);
        var left = facts.distance().filter(d -> d > 0).map(d -> messages.format("overview.next.distance", FigureText.count(d), facts.onTheirWay()));
        return new NextStep(kind, messages.format(key(kind, "title"), FigureText.count(best.rows())), gain + left.orElse(""),
                messages.text(key(kind, "verb")), best.visit());
    }

    private static String key(Kind kind, String part) {
        return "overview.next." + kind.name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
