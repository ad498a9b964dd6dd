package org.qingqun.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseId;

/// Where approvals are kept; append only.
public interface ApprovalStore {
    void append(Approval approval);

    /// Oldest first.
    List<Approval> findByCase(CaseId id);

    /// Answers that were read from a printed sheet, oldest first.
    List<Approval> findBySheet(SheetId sheet);

    /// Those of these cases that somebody agreed to once.
    Set<CaseId> findAgreed(Collection<CaseId> ids);

    /// Cases of a campaign whose last AGREE answer has this grade.
    Set<CaseId> findCasesByGrade(CampaignId campaign, ApprovalGrade grade);

    /// AGREE answers of the cases of a campaign that were closed by the end of a day, counted by grade.
    Map<ApprovalGrade, Integer> countClosedByGrade(CampaignId campaign, LocalDate day);

    /// The last AGREE answer of each of these cases that has one.
    Map<CaseId, Approval> findLastAgreements(Collection<CaseId> ids);
}
