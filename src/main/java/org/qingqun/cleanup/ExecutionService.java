package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// From approval to closed: notice, execution with proof, verification; and the ways back. The program never claims to dissolve a group itself.
public record ExecutionService(AssetStore assets, CaseStore cases, CampaignStore campaigns, MembershipStore memberships,
        BaselineService baseline, Access access, CaseSteps steps, Supplier<Timetable> timetable) {

    /// With weekends only and the usual lengths.
    public ExecutionService(AssetStore assets, CaseStore cases, CampaignStore campaigns, MembershipStore memberships, BaselineService baseline, Access access, CaseSteps steps) {
        this(assets, cases, campaigns, memberships, baseline, access, steps, () -> Timetable.USUAL);
    }

    /// Starts the notice period of approved closings; approved keeps, rectifications and removals from scope become DECIDED on `on`.
    ///
    /// A case whose content changed since it was approved goes back to SUBMITTED instead (`CONTENT_CHANGED` where that is asked for by itself).
    /// Refusals: `SURVIVOR_NOT_IN_USE` for a merge whose survivor is gone meanwhile, `MERGE_CYCLE` for one whose survivor went into it.
    ///
    /// @param until the notice's last day; null: as long as the timetable gives this family
    public Outcome notify(List<CaseId> ids, LocalDate on, @Nullable LocalDate until, PersonId by) {
        access.require(by, Permission.EXECUTE);
        var times = timetable.get();
        return steps.eachCase(ids, c -> {
            requireSurvivor(c);
            if (c.state() == CaseState.APPROVED && changedSinceApproval(c))
                return steps.submit(c, content(c), by, CaseSteps.CONTENT_CHANGED);
            if (c.disposition().closes()) return steps.move(c, x -> x.moveTo(CaseState.NOTIFIED).waitingUntil(until == null ? times.noticeEnd(c.family(), on) : until), by, null);
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

    /// Refusals: `PROOF_KIND`, `PROOF_TOO_BIG`, `PROOF_USED_ELSEWHERE`.
    public Proof addProof(CaseId id, String name, byte[] bytes, PersonId by) {
        access.require(by, Permission.EXECUTE);
        var file = ProofFile.of(name, bytes);
        return steps.transactions().inOne(() -> {
            var proof = cases.addProof(id, file.name(), file.bytes(), steps.clock().instant());
            log("case.proof", id, null, proof.sha256(), null, by);
            return proof;
        });
    }

    /// Takes a proof back that was given by mistake; what has been verified keeps its proofs.
    ///
    /// @throws ExpectedException `ILLEGAL_STEP` once the case is closed, `REASON_REQUIRED`
    public void removeProof(CaseId id, String sha256, String reason, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(reason);
        steps.transactions().inOne(() -> {
            var c = cases.get(id);
            if (!c.state().isOpen()) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, id.value(), c.state(), c.state());
            cases.removeProof(id, sha256);
            log("case.proof-back", id, sha256, null, reason, by);
        });
    }

    private void log(String action, CaseId id, @Nullable String from, @Nullable String to, @Nullable String reason, PersonId by) {
        steps.audit().append(new AuditEntry(steps.clock().instant(), by.value(), action, "case:" + id.value(), from, to, reason));
    }

    /// 核验销号: a second look confirms the proof. Accounts first freeze, for 7, 15, 30 or 60 days by followers, and close at a later call.
    ///
    /// Refusals: `PROOF_REQUIRED`, `FREEZE_RUNNING`, `BASELINE_MISSING`, `SURVIVOR_NOT_IN_USE`, `MERGE_CYCLE`.
    public Outcome verify(List<CaseId> ids, LocalDate on, PersonId by) {
        access.require(by, Permission.EXECUTE);
        if (!campaigns.current().isLocked()) throw new ExpectedException(ErrorCode.BASELINE_MISSING);
        return steps.eachCase(ids, c -> {
            if (cases.findProofs(c.id()).isEmpty()) throw new ExpectedException(ErrorCode.PROOF_REQUIRED, c.id().value());
            if (c.state() == CaseState.EXECUTED && c.state().next(c.disposition(), c.family()).contains(CaseState.FREEZING)) return freeze(c, on, by);
            var until = c.waitUntil();
            if (c.state() == CaseState.FREEZING && until != null && on.isBefore(until))
                throw new ExpectedException(ErrorCode.FREEZE_RUNNING, c.id().value(), until);
            requireSurvivor(c);
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
    public Outcome block(List<CaseId> ids, String why, PersonId by) {
        return block(ids, BlockCause.OTHER, why, by);
    }

    /// @param why in people's own words
    public Outcome block(List<CaseId> ids, BlockCause cause, String why, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(why);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.BLOCKED).returnedBecause(why).with(x.particulars().blockedBy(cause)), by, why));
    }

    /// The record of a closing was wrong: the asset stands in the register again, and its case is taken up where it went wrong. No restoration.
    ///
    /// @param noticeUntil the case goes back to its notice, which ends then; null: it goes back to be looked at once more
    public Outcome reopen(List<CaseId> ids, LocalDate on, @Nullable LocalDate noticeUntil, String reason, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(reason);
        return steps.eachCase(ids, c -> {
            var reopened = steps.move(c, x -> x.moveTo(CaseState.REOPENED).closedOn(null), by, reason);
            assets.changeStatus(List.of(c.asset()), AssetStatus.IN_USE);
            memberships.appendFates(c.campaign(), List.of(new FateChange(c.asset(), Fate.S, on, FateChange.CORRECTION)));
            var next = noticeUntil == null ? CaseState.EXECUTED : CaseState.NOTIFIED;
            return steps.move(reopened, x -> x.moveTo(next).waitingUntil(noticeUntil), by, reason);
        });
    }

    public Outcome restore(List<CaseId> ids, LocalDate on, String reason, PersonId by) {
        return restore(ids, on, reason, null, by);
    }

    /// 恢复在册: a closed asset is allowed back. Survivors are not touched.
    ///
    /// @param agreedBy who allowed it; null: whoever takes the step
    public Outcome restore(List<CaseId> ids, LocalDate on, String reason, @Nullable String agreedBy, PersonId by) {
        access.require(by, Permission.EXECUTE);
        requireReason(reason);
        return steps.eachCase(ids, c -> {
            var restored = steps.move(c, x -> x.moveTo(CaseState.RESTORED).with(x.particulars().agreedBy(agreedBy)), by, reason);
            assets.changeStatus(List.of(c.asset()), AssetStatus.IN_USE);
            baseline.takeBack(assets.get(c.asset()), on, c.disposition().key());
            return restored;
        });
    }

    private CleanupCase executed(CleanupCase c, LocalDate on, PersonId by) {
        var until = c.waitUntil();
        if (until != null && on.isBefore(until)) throw new ExpectedException(ErrorCode.NOTICE_RUNNING, c.id().value(), until);
        return steps.move(c, x -> x.moveTo(CaseState.EXECUTED).executedOn(on), by, null);
    }

    private CleanupCase freeze(CleanupCase c, LocalDate on, PersonId by) {
        var start = c.executedOn() == null ? on : c.executedOn();
        var thaw = timetable.get().thaw(assets.get(c.asset()).facts().members(), start);
        return steps.move(c, x -> x.moveTo(CaseState.FREEZING).waitingUntil(thaw), by, null);
    }

    private CleanupCase close(CleanupCase c, LocalDate on, PersonId by) {
        var end = c.disposition() == Disposition.RECTIFY ? CaseState.DECIDED : CaseState.CLOSED;
        var closed = steps.move(c, x -> x.moveTo(end).closedOn(on), by, null);
        if (end == CaseState.CLOSED) settle(closed, c.disposition() == Disposition.MERGE ? AssetStatus.MERGED : AssetStatus.CLOSED, on);
        return closed;
    }

    private void requireSurvivor(CleanupCase c) {
        new Survivors(assets, cases).require(c);
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
