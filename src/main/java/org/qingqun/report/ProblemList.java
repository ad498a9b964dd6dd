package org.qingqun.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.common.Keyed;
import org.qingqun.common.Slices;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryService;
import org.qingqun.report.document.Listing;

/// 问题清单: what did not go well, a row each, so that somebody can be asked about it. Of every kind there are as many as the summary counts; a case
/// that is overdue and unverified stands there twice.
record ProblemList(InventoryService inventory, CaseStore cases, CampaignId campaign, AnnexColumns columns, ReportSources sources, ReportScope scope) {
    private static final int PAGE = 500;
    private static final Set<CaseState> OPEN = Stream.of(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toUnmodifiableSet());

    /// What is wrong, in the order of the summary.
    enum What implements Keyed {
        MISSING, PROVISIONAL, OVERDUE, UNVERIFIED, BLOCKED, RISEN, REBOUND, UNPROVEN
    }

    /// One row. `name` is a unit's where a whole unit is meant.
    ///
    /// @param state   of a case
    /// @param daysOver 0 where nothing is overdue
    record Problem(What kind, String name, @Nullable String code, @Nullable String unit, @Nullable CaseState state, long daysOver, @Nullable String detail,
            @Nullable LocalDate deadline) {
        static Problem of(What kind, String unit, @Nullable String detail) {
            return new Problem(kind, unit, null, unit, null, 0, detail, null);
        }
    }

    Listing<Problem> of(ReportInput facts) {
        var found = new ArrayList<Problem>();
        facts.returns().missing().forEach(unit -> found.add(Problem.of(What.MISSING, unit, null)));
        facts.provisional().forEach(unit -> found.add(Problem.of(What.PROVISIONAL, unit, null)));
        rows(OPEN, null).filter(r -> r.cleanupCase().isOverdue(facts.asOf())).forEach(r -> found.add(problem(What.OVERDUE, r, facts.asOf())));
        rows(Set.of(CaseState.EXECUTED, CaseState.FREEZING), null).forEach(r -> found.add(problem(What.UNVERIFIED, r, facts.asOf())));
        rows(Set.of(CaseState.BLOCKED), null).forEach(r -> found.add(problem(What.BLOCKED, r, facts.asOf())));
        facts.risen().forEach(unit -> found.add(Problem.of(What.RISEN, unit, facts.beside().explained().get(unit))));
        inventory.findRows(sources.rebounds().get()).stream().filter(r -> scope.covers(r.unit()))
                .forEach(r -> found.add(new Problem(What.REBOUND, r.asset().name(), r.asset().code(), r.unit().name(), null, 0, null, null)));
        found.addAll(unproven(facts));
        return Listing.of(columns.problemSheet(), columns.problems(), found, List::copyOf);
    }

    /// Looked for only where the summary counts any: closed cases are many.
    private List<Problem> unproven(ReportInput facts) {
        var proven = facts.beside().proven();
        if (proven.numerator() == proven.denominator()) return List.of();
        return rows(Set.of(CaseState.CLOSED), facts.main().family()).filter(r -> r.proofs() == 0 && r.cleanupCase().isClosedBy(facts.asOf()))
                .map(r -> problem(What.UNPROVEN, r, facts.asOf())).toList();
    }

    private Stream<CaseRow> rows(Set<CaseState> states, @Nullable Family family) {
        return Slices.of(cases.findIds(campaign, new CaseQuery(states, Set.of(), family, scope.under(), null)), PAGE).stream().flatMap(page -> cases.findRows(page).stream());
    }

    private static Problem problem(What what, CaseRow row, LocalDate asOf) {
        var c = row.cleanupCase();
        long over = c.isOverdue(asOf) && c.deadline() != null ? ChronoUnit.DAYS.between(c.deadline(), asOf) : 0;
        return new Problem(what, row.asset().name(), row.asset().code(), row.unit().name(), c.state(), over, what == What.BLOCKED ? c.returnReason() : null, c.deadline());
    }
}
