package org.qingqun.approval.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.Backing;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.FormStore.OfUnit;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Refusal;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;

/// A unit's signed return form is an approval sheet for its own rows: nobody signs the same decision twice.
public record FormService(ReviewService review, ApprovalService approvals, FormStore forms, SheetStore sheets, Access access) {
    /// Units whose forms decide something that is not approved yet, the most cases first.
    public List<OfUnit> findOpen() {
        var found = new ArrayList<>(forms.findUnchanged(review.campaigns().current().id()));
        found.sort(java.util.Comparator.comparingInt((OfUnit u) -> u.cases().size()).reversed());
        return found;
    }

    /// Records that the head signed the unit's form: what it proposed, and nobody decided otherwise since, is agreed to in his name.
    ///
    /// @param scan of the signed form; null where only the paper was seen
    /// @throws ExpectedException `NOT_ALLOWED`, `SCAN_USED_ELSEWHERE`, `OTHER_UNIT` where the head does not answer for the unit, `NOTHING_ON_FORM`
    public Outcome accept(UnitId unit, PersonId head, @Nullable Scan scan, PersonId by) {
        return accept(unit, head, scan, scan == null ? null : scan.sha256(), by);
    }

    /// As the other, where the returns keep the signature and its scan already.
    ///
    /// @param sha256 of that scan; null where only the paper was seen
    public Outcome acceptSigned(UnitId unit, PersonId head, @Nullable String sha256, PersonId by) {
        return accept(unit, head, null, sha256, by);
    }

    private Outcome accept(UnitId unit, PersonId head, @Nullable Scan scan, @Nullable String sha256, PersonId by) {
        access.require(by, Permission.EXECUTE);
        access.require(by, Permission.REVIEW);
        var signer = access.require(head, Permission.APPROVE);
        if (!approvals.reaches(signer, unit)) throw new ExpectedException(ErrorCode.OTHER_UNIT, signer.name());
        var steps = review.steps();
        return steps.transactions().inOne(() -> {
            var ids = findOpen().stream().filter(u -> u.unit().equals(unit)).flatMap(u -> u.cases().stream()).toList();
            if (ids.isEmpty()) throw new ExpectedException(ErrorCode.NOTHING_ON_FORM, signer.name());
            if (scan != null) keep(scan, unit, by);
            var refused = new ArrayList<Refusal>(submitted(ids, by));
            var grade = sha256 == null ? ApprovalGrade.SHEET_WITHOUT_SCAN : ApprovalGrade.SHEET_WITH_SCAN;
            var outcome = approvals.recordSheet(ids, Verdict.AGREE, null, null, head, grade, new Backing(null, sha256, null), by);
            refused.addAll(outcome.refused());
            steps.audit().append(new AuditEntry(steps.clock().instant(), by.value(), "form.signed", subject(unit), null,
                    "answers:" + outcome.done().size() + (sha256 == null ? "" : " scan:" + sha256), null));
            return new Outcome(outcome.done(), refused);
        });
    }

    private void keep(Scan scan, UnitId unit, PersonId by) {
        if (!sheets.keep(scan, subject(unit), by.value(), review.steps().clock().instant()).equals(subject(unit))) throw new ExpectedException(ErrorCode.SCAN_USED_ELSEWHERE, scan.name());
    }

    private static String subject(UnitId unit) {
        return "unit:" + unit.value();
    }

    /// What was only proposed is submitted first, so that the agreement binds to its content.
    private List<Refusal> submitted(List<CaseId> ids, PersonId by) {
        var proposed = ids.stream().filter(id -> review.cases().get(id).state() == CaseState.PROPOSED).toList();
        return proposed.isEmpty() ? List.of() : review.submit(proposed, by).refused();
    }
}
