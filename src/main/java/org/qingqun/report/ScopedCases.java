package org.qingqun.report;

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

    /// Answers behind the closed cases, by grade.
    Map<ApprovalGrade, Integer> closedByGrade() {
        var counts = new EnumMap<ApprovalGrade, Integer>(ApprovalGrade.class);
        for (var page : Slices.of(find(null, CaseState.CLOSED), PAGE))
            approvals.findLastAgreements(page).values().forEach(agreed -> counts.merge(agreed.grade(), 1, Integer::sum));
        return counts;
    }

    /// Closed cases of a family that hold a proof, over all of them.
    Fraction proven(Family family) {
        var closed = find(family, CaseState.CLOSED);
        long proven = Slices.of(closed, PAGE).stream().flatMap(page -> cases.findRows(page).stream()).map(CaseRow::proofs).filter(n -> n > 0).count();
        return new Fraction(proven, closed.size());
    }

    int count(CaseState... states) {
        return find(null, states).size();
    }

    private List<CaseId> find(@Nullable Family family, CaseState... states) {
        return cases.findIds(campaign, new CaseQuery(Set.of(states), Set.of(), family, under, null));
    }
}
