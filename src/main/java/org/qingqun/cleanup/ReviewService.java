package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// 研判: proposes, changes, submits, withdraws and defers cases. Nothing takes effect before approval.
public record ReviewService(AssetStore assets, CaseStore cases, CampaignStore campaigns, Access access, CaseSteps steps) {

    /// Opens a case for each proposal.
    ///
    /// Refusals: `UNKNOWN_ASSET`, `OPEN_CASE_EXISTS`, `REASON_REQUIRED`, `WRONG_DISPOSITION`, and for merges `NEEDS_SURVIVOR`, `SURVIVOR_IS_SOURCE`,
    /// `SURVIVOR_NOT_IN_USE`, `MERGE_CYCLE`; closing a survivor with open merges is `SURVIVOR_HAS_MERGES`.
    public Outcome propose(List<Proposal> proposals, PersonId by) {
        access.require(by, Permission.REVIEW);
        var campaign = campaigns.current().id();
        return steps.each(proposals, p -> p.asset().value(), proposal -> {
            var asset = assets.get(proposal.asset());
            check(proposal, asset);
            var open = cases.findOpen(asset.id());
            if (open.isPresent()) throw new ExpectedException(ErrorCode.OPEN_CASE_EXISTS, asset.name(), open.get().state());
            var opened = cases.insert(campaign, asset.family(), proposal, by);
            steps.opened(opened, by);
            return opened;
        });
    }

    /// Decides a PROPOSED case differently.
    public CleanupCase redecide(CaseId id, Proposal proposal, PersonId by) {
        access.require(by, Permission.REVIEW);
        return steps.transactions().inOne(() -> {
            var before = cases.get(id);
            if (before.state() != CaseState.PROPOSED || !before.asset().equals(proposal.asset()))
                throw new ExpectedException(ErrorCode.ILLEGAL_STEP, id.value(), before.state(), CaseState.PROPOSED);
            check(proposal, assets.get(proposal.asset()));
            return steps.move(before, c -> c.redecided(proposal), by, proposal.reason());
        });
    }

    /// 提交审批: fixes what is being decided.
    public Outcome submit(List<CaseId> ids, PersonId by) {
        access.require(by, Permission.REVIEW);
        return steps.eachCase(ids, c -> steps.submit(c, content(c), by, null));
    }

    /// 撤回; ends the case.
    public Outcome withdraw(List<CaseId> ids, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        requireReason(reason);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.WITHDRAWN), by, reason));
    }

    public Outcome defer(List<CaseId> ids, LocalDate until, String reason, PersonId by) {
        return defer(ids, until, reason, null, by);
    }

    /// 缓办 until a day; `resume` brings it back.
    ///
    /// @param agreedBy who agreed; null where nobody had to
    public Outcome defer(List<CaseId> ids, LocalDate until, String reason, @Nullable String agreedBy, PersonId by) {
        access.require(by, Permission.REVIEW);
        requireReason(reason);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.DEFERRED).waitingUntil(until).returnedBecause(reason).with(x.particulars().agreedBy(agreedBy)), by, reason));
    }

    /// 收回提交: takes a submission back before it was answered; the case is PROPOSED again.
    public Outcome recall(List<CaseId> ids, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        requireReason(reason);
        return steps.eachCase(ids, c -> steps.move(steps.move(c, x -> x.moveTo(CaseState.RETURNED).returnedBecause(reason), by, reason), x -> x.moveTo(CaseState.PROPOSED), by, reason));
    }

    /// 有异议: somebody objects during the notice, so that it is to be decided anew.
    public Outcome object(List<CaseId> ids, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        requireReason(reason);
        return steps.eachCase(ids, c -> {
            if (c.state() != CaseState.NOTIFIED) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, c.id().value(), c.state(), CaseState.PROPOSED);
            return steps.move(c, x -> x.moveTo(CaseState.PROPOSED).returnedBecause(reason), by, reason);
        });
    }

    /// Takes returned or deferred cases up again.
    public Outcome resume(List<CaseId> ids, PersonId by) {
        access.require(by, Permission.REVIEW);
        return steps.eachCase(ids, c -> steps.move(c, x -> x.moveTo(CaseState.PROPOSED), by, null));
    }

    public List<CaseId> findIds(CaseQuery query) {
        return cases.findIds(campaigns.current().id(), query);
    }

    public List<CaseRow> findRows(List<CaseId> ids) {
        return cases.findRows(ids);
    }

    public java.util.Map<CaseState, Integer> countByState() {
        return cases.countByState(campaigns.current().id());
    }

    public Optional<CleanupCase> findOpen(AssetId asset) {
        return cases.findOpen(asset);
    }

    /// The present content of a case, to be compared with what was submitted.
    public CaseContent content(CleanupCase c) {
        return CaseContent.of(c, assets.get(c.asset()), c.survivor() == null ? null : assets.get(c.survivor()));
    }

    /// Every time the case was submitted, oldest first.
    public List<Submission> findSubmissions(CaseId id) {
        return steps.findSubmissions(id);
    }

    private void check(Proposal proposal, Asset asset) {
        requireReason(proposal.reason());
        if (!proposal.disposition().fits(asset.family())) throw new ExpectedException(ErrorCode.WRONG_DISPOSITION, asset.name(), proposal.disposition());
        if (asset.status() != AssetStatus.IN_USE) throw new ExpectedException(ErrorCode.WRONG_DISPOSITION, asset.name(), asset.status());
        if (proposal.disposition() == Disposition.MERGE) checkSurvivor(proposal, asset);
        if (proposal.disposition().closes() && cases.findMergesInto(asset.id()).stream().anyMatch(c -> c.state().isOpen()))
            throw new ExpectedException(ErrorCode.SURVIVOR_HAS_MERGES, asset.name());
    }

    private void checkSurvivor(Proposal proposal, Asset asset) {
        var survivorId = proposal.survivor();
        if (survivorId == null) throw new ExpectedException(ErrorCode.NEEDS_SURVIVOR, asset.name());
        if (survivorId.equals(asset.id())) throw new ExpectedException(ErrorCode.SURVIVOR_IS_SOURCE, asset.name());
        var survivor = assets.get(survivorId);
        if (survivor.status() != AssetStatus.IN_USE || survivor.family() != asset.family())
            throw new ExpectedException(ErrorCode.SURVIVOR_NOT_IN_USE, survivor.name());
        cases.findOpen(survivorId).filter(c -> c.disposition().closes()).ifPresent(c -> {
            if (asset.id().equals(c.survivor())) throw new ExpectedException(ErrorCode.MERGE_CYCLE, asset.name(), survivor.name());
            throw new ExpectedException(ErrorCode.SURVIVOR_NOT_IN_USE, survivor.name());
        });
    }

    private static void requireReason(@Nullable String reason) {
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
    }
}
