package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;

/// 合并 into a group that is yet to be made. Merging into one that stands already is `ReviewService.propose`.
public record MergeService(AssetStore assets, ReviewService review, Access access, CaseSteps steps) {

    /// What became of it.
    ///
    /// @param survivor the group that was added; null when nothing could be merged, so that none was
    public record Merging(@Nullable Asset survivor, Outcome outcome) {}

    /// Adds the survivor to the register, counts it as new by-merge (J) and proposes the merges, all in one transaction: `k` sources are
    /// `k − 1` fewer once they are closed. A refused source stays out; without a single one left, nothing is written.
    ///
    /// @param sources what is merged away, why, who must act and by when; their disposition and survivor are set here
    /// @throws ExpectedException `NOT_ALLOWED`, `NAME_TAKEN` by another group of that unit, `BASELINE_MISSING` before the lock
    public Merging mergeIntoNew(NewSurvivor wanted, List<Proposal> sources, PersonId by) {
        access.require(by, Permission.RECORD);
        access.require(by, Permission.REVIEW);
        try {
            return steps.transactions().inOne(() -> {
                var survivor = add(wanted, by);
                var outcome = review.propose(sources.stream()
                        .map(s -> new Proposal(s.asset(), Disposition.MERGE, survivor.id(), s.reason(), s.responsible(), s.deadline())).toList(), by);
                if (outcome.done().isEmpty()) throw new NothingMerged(outcome); // rolls the new group back
                return new Merging(survivor, outcome);
            });
        } catch (NothingMerged none) {
            return new Merging(null, none.outcome);
        }
    }

    /// Undoes `mergeIntoNew` as long as none of its cases was submitted: they are withdrawn, and the group leaves the register uncounted.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`, `ILLEGAL_STEP`, `REASON_REQUIRED`; then nothing changes
    public void takeBack(Merging merging, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        var survivor = merging.survivor();
        if (survivor == null) return;
        steps.transactions().inOne(() -> {
            for (var opened : merging.outcome().done()) {
                var now = steps.cases().get(opened.id());
                if (now.state() != CaseState.PROPOSED) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, now.id().value(), now.state(), CaseState.WITHDRAWN);
            }
            var withdrawn = review.withdraw(merging.outcome().done().stream().map(CleanupCase::id).toList(), reason, by);
            if (!withdrawn.refused().isEmpty()) throw withdrawn.refused().getFirst().why();
            if (!steps.cases().findMergesInto(survivor.id()).isEmpty()) return; // somebody else merges into it by now: it stays
            assets.changeStatus(List.of(survivor.id()), AssetStatus.OUT_OF_SCOPE);
            steps.baseline().forget(survivor.id());
            steps.audit().append(new AuditEntry(steps.clock().instant(), by.value(), "asset.take-back", "asset:" + survivor.id().value(), null, null, reason));
        });
    }

    private Asset add(NewSurvivor wanted, PersonId by) {
        var today = PartialDate.of(LocalDate.now(steps.clock()));
        var facts = new AssetFacts(wanted.name(), wanted.unit(), null, wanted.platform(), wanted.custodian(), wanted.purpose(), wanted.audience(), today,
                Activity.UNKNOWN, null, Term.UNKNOWN, null, null, Source.BY_HAND);
        var survivor = takenBack(wanted).map(before -> revive(before, facts))
                .orElseGet(() -> assets.insertAll(List.of(new AssetDraft(Family.WORK_GROUP, null, facts, 1))).getFirst());
        steps.baseline().enrolByMerge(survivor);
        steps.audit().append(new AuditEntry(steps.clock().instant(), by.value(), "asset.add", "asset:" + survivor.id().value(), null,
                steps.audit().reference(facts.toString()), null));
        return survivor;
    }

    /// The group of this name that `takeBack` put aside: the second try means the same one.
    private Optional<Asset> takenBack(NewSurvivor wanted) {
        var namesakes = assets.findByName(wanted.unit(), wanted.name()).stream().filter(a -> a.family() == Family.WORK_GROUP).toList();
        var aside = namesakes.stream().filter(a -> a.status() == AssetStatus.OUT_OF_SCOPE && !steps.baseline().counts(a.id())).findFirst();
        if (aside.isEmpty() && !namesakes.isEmpty()) throw new ExpectedException(ErrorCode.NAME_TAKEN, wanted.name());
        return aside;
    }

    private Asset revive(Asset before, AssetFacts facts) {
        assets.changeStatus(List.of(before.id()), AssetStatus.IN_USE);
        return assets.replace(assets.get(before.id()), facts);
    }

    /// Carries the refusals out of a transaction that has to be rolled back.
    private static final class NothingMerged extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Outcome outcome;

        NothingMerged(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
