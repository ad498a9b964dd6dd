package org.qingqun.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.common.Keyed;
import org.qingqun.common.Slices;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Unit;
import org.qingqun.report.document.Listing;

/// 问题清单: what did not go well, a row each, so that somebody can be asked about it.
record ProblemList(InventoryService inventory, CaseStore cases, CampaignId campaign, AnnexColumns columns, ReportSources sources, ReportScope scope) {
    private static final int PAGE = 500;
    private static final Set<CaseState> LISTED = EnumSet.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.BLOCKED, CaseState.EXECUTED, CaseState.FREEZING);

    /// What is wrong.
    enum What implements Keyed {
        OVERDUE, BLOCKED, UNVERIFIED, REBOUND, MISSING
    }

    /// One row. `name` is a unit's where a whole unit is meant.
    record Problem(What kind, String name, @Nullable String code, @Nullable String unit, @Nullable String detail, @Nullable LocalDate deadline) {}

    Listing<Problem> of(LocalDate asOf) {
        var found = new ArrayList<Problem>();
        for (Unit unit : sources.missingUnits().get()) if (scope.covers(unit)) found.add(new Problem(What.MISSING, unit.name(), null, unit.name(), null, null));
        inventory.findRows(sources.rebounds().get()).stream().filter(r -> scope.covers(r.unit()))
                .forEach(r -> found.add(new Problem(What.REBOUND, r.asset().name(), r.asset().code(), r.unit().name(), null, null)));
        var open = cases.findIds(campaign, new CaseQuery(LISTED, Set.of(), null, scope.under(), null));
        for (var page : Slices.of(open, PAGE)) addCases(page, asOf, found);
        return Listing.of(columns.problemSheet(), columns.problems(), found, List::copyOf);
    }

    private void addCases(List<CaseId> page, LocalDate asOf, List<Problem> found) {
        for (var row : cases.findRows(page)) {
            var state = row.cleanupCase().state();
            if (state == CaseState.BLOCKED) found.add(problem(What.BLOCKED, row, row.cleanupCase().returnReason()));
            else if (row.cleanupCase().isOverdue(asOf)) found.add(problem(What.OVERDUE, row, null));
            else if (state == CaseState.EXECUTED) found.add(problem(What.UNVERIFIED, row, null));
        }
    }

    private static Problem problem(What what, CaseRow row, @Nullable String detail) {
        return new Problem(what, row.asset().name(), row.asset().code(), row.unit().name(), detail, row.cleanupCase().deadline());
    }
}
