package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// From approval to closed: notice, execution with proof, verification; and the ways back. The program never claims to dissolve a group itself.
public record ExecutionService(AssetStore assets, CaseStore cases, CampaignStore campaigns, MembershipStore memberships,
        BaselineService baseline, Access access, CaseSteps steps) {

    /// Starts the notice period of approved closings, until `until`; approved keeps, rectifications and removals from scope become DECIDED on `on`.
    ///
    /// A case whose content changed since it was approved goes back to SUBMITTED instead (`CONTENT_CHANGED` where that is asked for by itself).
    public Outcome notify(List<CaseId> ids, LocalDate on, LocalDate until, PersonId by) {
        access.require(by, Permission.EXECUTE);
        return steps.eachCase(ids, c -> {
            if (c.state() == CaseState.APPROVED && changedSinceApproval(c))
                return steps.submit(c, content(c), by, CaseSteps.CONTENT_CHANGED);
            if (c.disposition().closes()) return steps.move(c, x -> x.moveTo(CaseState.NOTIFIED).waitingUntil(until), by, null);
            var decided = steps.move(c, x -> x.moveTo(CaseState.DECIDED).closedOn(on), by, null);
            if (decided.disposition() == Disposition.OUT_OF_SCOPE) settle(decided, AssetStatus.OUT_OF_SCOPE, on);
            return decided;
        });
    }

    /// The custodian reports that it is done.
    ///
    /// Refusals: `NOTICE_RUNNING` before the notice period is over.
    public Outcome execute(List<CaseId> ids, LocalDate on, PersonId by) {
        access.require(by, Permission.EXECUTE);
        return steps.eachCase(ids, c -> executed(c, on, by));
    }

    /// As `execute`, with the file that shows it in the same transaction: neither is kept without the other.
    public Outcome executeWithProof(List<CaseId> ids, LocalDate on, String name, byte[] bytes, PersonId by) {
        access.require(by, Permission.EXECUTE);
        return steps.eachCase(ids, c -> {
            var done = executed(c, on, by);
            addProof(c.id(), name, bytes, by);
            return done;
        });
    }

    public Proof addProof(CaseId id, String name, byte[] bytes, PersonId by) {
        access.require(by, Permission.EXECUTE);
        return steps.transactions().inOne(() -> {
            var proof = cases.addProof(id, name, bytes, steps.clock().instant());
            steps.audit().append(new org.qingqun.audit.AuditEntry(steps.clock().instant(), by.value(), "case.proof", "case:" + id.value(), null,
                    proof.sha256(), null));
            return proof;
        });
    }

    /// 核验销号: a second look confirms the proof. Accounts first freeze, for 7, 15, 30 or 60 days by followers, and close at a later call.
    ///
    /// Refusals: `PROOF_REQUIRED`, `FREEZE_RUNNING`, `BASELINE_MISSING`.
    public Outcome verify(List<CaseId> ids, LocalDate on, PersonId by) {
        access.require(by, Permission.EXECUTE);
        if (!campaigns.current().isLocked()) throw new ExpectedException(ErrorCode.BASELINE_MISSING);
        return steps.eachCase(ids, c -> {
            if (cases.findProofs(c.id()).isEmpty()) throw new ExpectedException(ErrorCode.PROOF_REQUIRED, c.id().value());
            if (c.state() == CaseState.EXECUTED && c.state().next(c.disposition(), c.family()).contains(CaseState.FREEZING)) return freeze(c, on, by);
            var until = c.waitUntil();
            if (c.state() == CaseState.FREEZING && until != null && on.isBefore(until))
                throw new ExpectedException(ErrorCode.FREEZE_RUNNING, c.id().value(), until);
            return close(c, on, by);
        });
    }

    /// Found alive after all: back to the notice.
    public Outcome foundAlive(List<CaseId> ids, LocalDate noticeUntil, String reason, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(reason);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.NOTIFIED).waitingUntil(noticeUntil), by, reason));
    }

    /// 受阻: it cannot be executed for now.
    public Outcome block(List<CaseId> ids, String cause, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(cause);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.BLOCKED).returnedBecause(cause), by, cause));
    }

    /// 恢复在册: a closed asset is allowed back. Survivors are not touched.
    public Outcome restore(List<CaseId> ids, LocalDate on, String reason, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(reason);
        return steps.eachCase(ids, c -> {
            var restored = steps.move(c, x -> x.moveTo(CaseState.RESTORED), by, reason);
            assets.changeStatus(List.of(c.asset()), AssetStatus.IN_USE);
            baseline.takeBack(assets.get(c.asset()), on, c.disposition().key());
            return restored;
        });
    }

    /// Days an account stays frozen, by followers; unknown counts as the longest.
    static int freezeDays(@Nullable Integer followers) {
        if (followers == null || followers > 100_000) return 60;
        if (followers > 10_000) return 30;
        return followers > 1_000 ? 15 : 7;
    }

    private CleanupCase executed(CleanupCase c, LocalDate on, PersonId by) {
        var until = c.waitUntil();
        if (until != null && on.isBefore(until)) throw new ExpectedException(ErrorCode.NOTICE_RUNNING, c.id().value(), until);
        return steps.move(c, x -> x.moveTo(CaseState.EXECUTED).executedOn(on), by, null);
    }

    private CleanupCase freeze(CleanupCase c, LocalDate on, PersonId by) {
        var start = c.executedOn() == null ? on : c.executedOn();
        return steps.move(c, x -> x.moveTo(CaseState.FREEZING).waitingUntil(start.plusDays(freezeDays(assets.get(x.asset()).facts().members()))), by, null);
    }

    private CleanupCase close(CleanupCase c, LocalDate on, PersonId by) {
        var end = c.disposition() == Disposition.RECTIFY ? CaseState.DECIDED : CaseState.CLOSED;
        var closed = steps.move(c, x -> x.moveTo(end).closedOn(on), by, null);
        if (end == CaseState.CLOSED) settle(closed, c.disposition() == Disposition.MERGE ? AssetStatus.MERGED : AssetStatus.CLOSED, on);
        return closed;
    }

    private void settle(CleanupCase c, AssetStatus status, LocalDate on) {
        assets.changeStatus(List.of(c.asset()), status);
        memberships.appendFates(c.campaign(), List.of(new FateChange(c.asset(), c.disposition().fate(), on, c.disposition().key())));
    }

    private boolean changedSinceApproval(CleanupCase c) {
        return !content(c).hash().equals(c.contentHash());
    }

    private CaseContent content(CleanupCase c) {
        return CaseContent.of(c, assets.get(c.asset()), c.survivor() == null ? null : assets.get(c.survivor()));
    }

    private static void requireReason(String reason) {
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
    }
}
