package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;

/// 研判: proposes, changes, submits, withdraws and defers cases. Nothing takes effect before approval.
public record ReviewService(AssetStore assets, CaseStore cases, CampaignStore campaigns, Access access, CaseSteps steps) {

    /// Opens a case for each proposal.
    ///
    /// Refusals: `UNKNOWN_ASSET`, `OPEN_CASE_EXISTS`, `REASON_REQUIRED`, `WRONG_DISPOSITION`, and for merges `NEEDS_SURVIVOR`, `SURVIVOR_IS_SOURCE`,
    /// `SURVIVOR_NOT_IN_USE`, `SURVIVOR_LEAVING`, `MERGES_ELSEWHERE`, `MERGE_CYCLE`; closing a survivor with open merges is `SURVIVOR_HAS_MERGES`.
    public Outcome propose(List<Proposal> proposals, PersonId by) {
        access.require(by, Permission.REVIEW);
        var campaign = campaigns.current().id();
        return steps.transactions().inOne(() -> {
            try {
                return steps.transactions().inOne(() -> openAll(campaign, proposals, by)); // a savepoint: somebody else may open one of them meanwhile
            } catch (ExpectedException raced) {
                if (raced.code() != ErrorCode.STALE) throw raced;
                return steps.each(proposals, p -> p.asset().value(), p -> openAll(campaign, List.of(p), by).single());
            }
        });
    }

    private Outcome openAll(CampaignId campaign, List<Proposal> proposals, PersonId by) {
        var refused = new ArrayList<Refusal>();
        var openings = Openings.of(proposals, assets, cases);
        var accepted = openings.accept(proposals, refused);
        if (accepted.isEmpty()) return new Outcome(List.of(), refused);
        var opened = cases.insertAll(campaign, openings.assets(), accepted, by);
        steps.opened(opened, by);
        return new Outcome(opened, refused);
    }

    /// Decides a PROPOSED case differently.
    public CleanupCase redecide(CaseId id, Proposal proposal, PersonId by) {
        access.require(by, Permission.REVIEW);
        return steps.transactions().inOne(() -> {
            var before = cases.get(id);
            if (before.state() != CaseState.PROPOSED || !before.asset().equals(proposal.asset()))
                throw new ExpectedException(ErrorCode.ILLEGAL_STEP, id.value(), before.state(), CaseState.PROPOSED);
            Openings.of(List.of(proposal), assets, cases).check(proposal);
            return steps.move(before, c -> c.redecided(proposal), by, proposal.reason());
        });
    }

    /// 换保留群: a head agrees to a submitted merge, but into another one. The case goes back, is changed and submitted as he wants it, all in his name; who proposed
    /// the merge stays its proposer.
    ///
    /// @param words what he said
    /// @throws ExpectedException `NOT_ALLOWED`, `ILLEGAL_STEP` for what is no merge that waits for approval, and for the other one as `propose`
    public CleanupCase redirect(CaseId id, AssetId survivor, String words, PersonId by) {
        access.require(by, Permission.APPROVE);
        return steps.transactions().inOne(() -> {
            var before = cases.get(id);
            if (before.disposition() != Disposition.MERGE || before.state() != CaseState.SUBMITTED)
                throw new ExpectedException(ErrorCode.ILLEGAL_STEP, id.value(), before.state(), CaseState.PROPOSED);
            var wanted = new Proposal(before.asset(), Disposition.MERGE, survivor, before.reason(), before.responsible(), before.deadline());
            Openings.of(List.of(wanted), assets, cases).check(wanted);
            var returned = steps.move(before, c -> c.moveTo(CaseState.RETURNED).returnedBecause(words), by, words);
            var changed = steps.move(returned, c -> c.moveTo(CaseState.PROPOSED).redecided(wanted), by, words);
            return steps.submit(changed, content(changed), by, words);
        });
    }

    /// 提交审批: fixes what is being decided.
    public Outcome submit(List<CaseId> ids, PersonId by) {
        access.require(by, Permission.REVIEW);
        return steps.submitAll(ids, this::contents, by);
    }

    /// 撤回; ends the case.
    public Outcome withdraw(List<CaseId> ids, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        requireReason(reason);
        return steps.moveAll(ids, x -> x.moveTo(CaseState.WITHDRAWN), by, reason);
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
        return steps.moveAll(ids, x -> x.moveTo(CaseState.DEFERRED).waitingUntil(until).returnedBecause(reason).with(x.particulars().agreedBy(agreedBy)), by, reason);
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
        return steps.moveAll(ids, x -> x.moveTo(CaseState.PROPOSED), by, null);
    }

    /// 再次提出: opens new cases that say what withdrawn or restored ones said.
    ///
    /// Refusals: `ILLEGAL_STEP` for any other, and those of `propose`.
    public Outcome proposeAgain(List<CaseId> ids, PersonId by) {
        access.require(by, Permission.REVIEW);
        var campaign = campaigns.current().id();
        return steps.eachCase(ids, c -> {
            if (c.state() != CaseState.WITHDRAWN && c.state() != CaseState.RESTORED) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, c.id().value(), c.state(), CaseState.PROPOSED);
            return openAll(campaign, List.of(new Proposal(c.asset(), c.disposition(), c.survivor(), c.reason(), c.responsible(), c.deadline())), by).single();
        });
    }

    public List<CaseId> findIds(CaseQuery query) {
        return cases.findIds(campaigns.current().id(), query);
    }

    public List<CaseRow> findRows(List<CaseId> ids) {
        return cases.findRows(ids);
    }

    public Map<CaseState, Integer> countByState() {
        return cases.countByState(campaigns.current().id());
    }

    public Optional<CleanupCase> findOpen(AssetId asset) {
        return cases.findOpen(asset);
    }

    private Map<CaseId, CaseContent> contents(Collection<CleanupCase> all) {
        var ids = all.stream().flatMap(c -> c.survivor() == null ? Stream.of(c.asset()) : Stream.of(c.asset(), c.survivor())).distinct().toList();
        var found = new HashMap<AssetId, Asset>();
        assets.findByIds(ids).forEach(a -> found.put(a.id(), a));
        return all.stream().collect(Collectors.toMap(CleanupCase::id,
                c -> CaseContent.of(c, Objects.requireNonNull(found.get(c.asset())), c.survivor() == null ? null : found.get(c.survivor()))));
    }

    /// The present content of a case, to be compared with what was submitted.
    public CaseContent content(CleanupCase c) {
        return CaseContent.of(c, assets.get(c.asset()), c.survivor() == null ? null : assets.get(c.survivor()));
    }

    /// Every time the case was submitted, oldest first.
    public List<Submission> findSubmissions(CaseId id) {
        return steps.findSubmissions(id);
    }

    private static void requireReason(@Nullable String reason) {
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
    }
}
