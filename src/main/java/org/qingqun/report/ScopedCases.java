package org.qingqun.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.common.Fraction;
import org.qingqun.common.Slices;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// What became of the cases of one unit and those below it, read case by case: sums over everybody are the database's work.
record ScopedCases(CaseStore cases, ApprovalStore approvals, CampaignId campaign, UnitId under) {
    private static final int PAGE = 500;

    /// Answers behind the cases closed by the end of a day, by grade.
    Map<ApprovalGrade, Integer> closedByGrade(LocalDate day) {
        var counts = new EnumMap<ApprovalGrade, Integer>(ApprovalGrade.class);
        for (var page : Slices.of(closed(null, day).stream().map(r -> r.cleanupCase().id()).toList(), PAGE))
            approvals.findLastAgreements(page).values().forEach(agreed -> counts.merge(agreed.grade(), 1, Integer::sum));
        return counts;
    }

    /// Cases of a family closed by the end of a day that hold a proof, over all of them.
    Fraction proven(Family family, LocalDate day) {
        var closed = closed(family, day);
        return new Fraction(closed.stream().filter(r -> r.proofs() > 0).count(), closed.size());
    }

    private List<CaseRow> closed(@Nullable Family family, LocalDate day) {
        return Slices.of(find(family, CaseState.CLOSED), PAGE).stream().flatMap(page -> cases.findRows(page).stream()).filter(r -> r.cleanupCase().isClosedBy(day)).toList();
    }

    int count(CaseState... states) {
        return find(null, states).size();
    }

    private List<CaseId> find(@Nullable Family family, CaseState... states) {
        return cases.findIds(campaign, new CaseQuery(Set.of(states), Set.of(), family, under, null));
    }
}
