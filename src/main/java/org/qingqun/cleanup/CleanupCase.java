package org.qingqun.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

/// One asset's way from a proposal to its end.
///
/// @param contentHash  what is being decided, as `CaseContent` digests it, at the last submission; null before
/// @param waitUntil    the day the present wait ends: notice, freeze or deferral; null when nothing is waited for
/// @param executedOn   the day the custodian says it was done
/// @param closedOn     the day it was verified or decided
/// @param returnReason what the approver wrote when returning or deferring, or what blocks it
public record CleanupCase(CaseId id, CampaignId campaign, AssetId asset, Family family, Disposition disposition, @Nullable AssetId survivor,
        CaseState state, String reason, @Nullable String responsible, @Nullable LocalDate deadline, PersonId proposedBy,
        @Nullable String contentHash, @Nullable LocalDate waitUntil, @Nullable LocalDate executedOn, @Nullable LocalDate closedOn,
        @Nullable String returnReason, int version, Particulars particulars) {

    /// Without anything that only some cases carry.
    public CleanupCase(CaseId id, CampaignId campaign, AssetId asset, Family family, Disposition disposition, @Nullable AssetId survivor, CaseState state, String reason,
            @Nullable String responsible, @Nullable LocalDate deadline, PersonId proposedBy, @Nullable String contentHash, @Nullable LocalDate waitUntil,
            @Nullable LocalDate executedOn, @Nullable LocalDate closedOn, @Nullable String returnReason, int version) {
        this(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash, waitUntil, executedOn, closedOn,
                returnReason, version, Particulars.NONE);
    }

    /// A case that is new: its first version.
    public static CleanupCase proposed(CaseId id, CampaignId campaign, Family family, Proposal p, PersonId by) {
        return new CleanupCase(id, campaign, p.asset(), family, p.disposition(), p.survivor(), CaseState.PROPOSED, p.reason(), p.responsible(), p.deadline(), by, null, null,
                null, null, null, 1, Particulars.of(p));
    }

    /// @throws ExpectedException `ILLEGAL_STEP` when the case may not go there
    public CleanupCase moveTo(CaseState next) {
        if (!state.next(disposition, family).contains(next)) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, id.value(), state, next);
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, next, reason, responsible, deadline, proposedBy, contentHash,
                null, executedOn, closedOn, returnReason, version, particulars.carriedOn());
    }

    public CleanupCase withContentHash(String hash) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, hash, waitUntil,
                executedOn, closedOn, returnReason, version, particulars);
    }

    public CleanupCase waitingUntil(@Nullable LocalDate day) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash, day,
                executedOn, closedOn, returnReason, version, particulars);
    }

    public CleanupCase executedOn(LocalDate day) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash,
                waitUntil, day, closedOn, returnReason, version, particulars);
    }

    public CleanupCase closedOn(@Nullable LocalDate day) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash,
                waitUntil, executedOn, day, returnReason, version, particulars);
    }

    public CleanupCase returnedBecause(@Nullable String comment) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash,
                waitUntil, executedOn, closedOn, comment, version, particulars);
    }

    public CleanupCase inVersion(int number) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash, waitUntil,
                executedOn, closedOn, returnReason, number, particulars);
    }

    public CleanupCase with(Particulars others) {
        return new CleanupCase(id, campaign, asset, family, disposition, survivor, state, reason, responsible, deadline, proposedBy, contentHash, waitUntil,
                executedOn, closedOn, returnReason, version, others);
    }

    /// The same case decided differently; only while it is PROPOSED.
    public CleanupCase redecided(Proposal proposal) {
        return new CleanupCase(id, campaign, asset, family, proposal.disposition(), proposal.survivor(), state, proposal.reason(), proposal.responsible(),
                proposal.deadline(), proposedBy, null, waitUntil, executedOn, closedOn, null, version, Particulars.of(proposal));
    }

    /// Verified by the end of a day, and nothing came of it since.
    public boolean isClosedBy(LocalDate day) {
        return state == CaseState.CLOSED && (closedOn == null || !closedOn.isAfter(day));
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && state != CaseState.DEFERRED && deadline != null && deadline.isBefore(today);
    }
}
