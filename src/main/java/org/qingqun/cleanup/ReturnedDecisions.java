package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// Makes proposals of what units decide in their ledgers. Their word decides nothing: each becomes a PROPOSED case that waits for approval and, where it
/// says that it is done, for proof. A case that is open is not disturbed, and what was proposed of an asset once is not proposed again.
public record ReturnedDecisions(AssetStore assets, CaseStore cases, CampaignStore campaigns, ReviewService review, CaseSteps steps, ReturnedReasons reasons) {
    /// Another case of the asset is open: it is not disturbed.
    private static final Set<ErrorCode> OPEN_ALREADY = Set.of(ErrorCode.OPEN_CASE_EXISTS, ErrorCode.MERGES_ELSEWHERE);

    /// What became of them.
    ///
    /// @param outside fresh assets that were gone before the baseline day: closed without a case, counted by nobody
    /// @param opened  the cases that were opened
    /// @param refused those whose decision does not hold
    public record Taken(Set<AssetId> outside, Set<CaseId> opened, Set<AssetId> refused) {
        Taken() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /// In the running transaction, in their order.
    public Taken take(List<ReturnedDecision> decisions, PersonId by) {
        var day = baselineDay();
        var taken = new Taken();
        for (var decision : decisions) {
            var asset = assets.get(decision.asset());
            if (asset.status() != AssetStatus.IN_USE) continue;
            boolean early = isBefore(decision, day);
            if (early && decision.fresh()) {
                leaveOut(asset, decision, by);
                taken.outside().add(asset.id());
            } else if (!propose(asset, decision, early, by, taken)) {
                taken.refused().add(asset.id());
            }
        }
        return taken;
    }

    private @Nullable LocalDate baselineDay() {
        var campaign = campaigns.current();
        return campaign.isLocked() ? campaign.baselineDay() : null;
    }

    /// For certain: a month that the baseline day lies in is not before it.
    private static boolean isBefore(ReturnedDecision decision, @Nullable LocalDate day) {
        var on = decision.doneOn();
        return day != null && on != null && on.latest().isBefore(day) && decision.disposition().closes();
    }

    private void leaveOut(Asset asset, ReturnedDecision decision, PersonId by) {
        assets.changeStatus(List.of(asset.id()), AssetStatus.CLOSED);
        steps.audit().append(new AuditEntry(steps.clock().instant(), by.value(), "asset.gone", "asset:" + asset.id().value(), null,
                String.valueOf(decision.doneOn()), decision.reason()));
    }

    /// @return false when it does not hold
    private boolean propose(Asset asset, ReturnedDecision decision, boolean early, PersonId by, Taken taken) {
        var disposition = early ? Disposition.OUT_OF_SCOPE : decision.disposition();
        var survivor = disposition == Disposition.MERGE ? survivor(asset, decision) : Optional.<AssetId>empty();
        if (disposition == Disposition.MERGE && survivor.isEmpty()) return false;
        if (wasProposed(asset.id(), disposition, survivor.orElse(null))) return true;
        var proposal = new Proposal(asset.id(), disposition, survivor.orElse(null), reasons.of(decision, early), decision.responsible(), decision.deadline());
        var outcome = review.propose(List.of(proposal), by);
        if (outcome.done().isEmpty()) return OPEN_ALREADY.contains(outcome.refused().getFirst().why().code());
        var opened = outcome.done().getFirst();
        taken.opened().add(opened.id());
        var on = decision.doneOn();
        if (!early && decision.done() && on != null) cases.replace(opened, opened.executedOn(on.latest()));
        return true;
    }

    /// The only asset of this name in its unit, of the same family; nothing where several could be meant.
    private Optional<AssetId> survivor(Asset asset, ReturnedDecision decision) {
        var name = decision.survivor();
        if (name == null) return Optional.empty();
        var found = assets.findByName(asset.unit(), name).stream()
                .filter(a -> a.family() == asset.family() && a.status() == AssetStatus.IN_USE && !a.id().equals(asset.id())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /// The same file comes again and again: what a person withdrew or decided stays so until the unit says something else.
    private boolean wasProposed(AssetId asset, Disposition disposition, @Nullable AssetId survivor) {
        var earlier = cases.findByAsset(asset);
        return earlier.stream().anyMatch(c -> c.state().isOpen()) || (!earlier.isEmpty() && earlier.getFirst().disposition() == disposition
                && Objects.equals(earlier.getFirst().survivor(), survivor));
    }
}
