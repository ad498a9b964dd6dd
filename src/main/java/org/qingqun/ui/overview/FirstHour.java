package org.qingqun.ui.overview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingqun.cleanup.CaseState;
import org.qingqun.ui.common.Page;

/// The way from an empty program to the first closing, and how far it is gone. It is read from what was done, so it can be left and taken up anywhere.
public record FirstHour(Set<Step> done) {
    /// The steps in their order, each with the page it is done on.
    public enum Step {
        IMPORT(Page.INGEST), SCAN(Page.REVIEW), LOCK(Page.PROGRESS), PROPOSE(Page.REVIEW), APPROVE(Page.APPROVAL), CLOSE(Page.CLEANUP);

        private final Page page;

        Step(Page page) {
            this.page = page;
        }

        public Page page() {
            return page;
        }
    }

    private static final Set<CaseState> APPROVED_ONCE = EnumSet.of(CaseState.APPROVED, CaseState.DECIDED, CaseState.NOTIFIED, CaseState.EXECUTED,
            CaseState.FREEZING, CaseState.BLOCKED, CaseState.CLOSED, CaseState.REOPENED, CaseState.RESTORED);

    public FirstHour {
        done = Set.copyOf(done);
    }

    static FirstHour of(Facts facts) {
        var done = EnumSet.noneOf(Step.class);
        if (facts.assets() > 0) done.add(Step.IMPORT);
        if (facts.lastScan().isPresent()) done.add(Step.SCAN);
        if (facts.campaign().isLocked()) done.add(Step.LOCK);
        if (facts.cases().values().stream().anyMatch(n -> n > 0)) done.add(Step.PROPOSE);
        if (APPROVED_ONCE.stream().anyMatch(state -> facts.cases(state) > 0)) done.add(Step.APPROVE);
        if (facts.cases(CaseState.CLOSED) > 0) done.add(Step.CLOSE);
        return new FirstHour(done);
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /// The first step not done.
    public Optional<Step> next() {
        for (var step : Step.values()) if (!done.contains(step)) return Optional.of(step);
        return Optional.empty();
    }
}
