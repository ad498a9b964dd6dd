package org.qingqun.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.office.Office;
import org.qingqun.sample.plan.Words;

/// The weeks of the campaign: each day does what is due, in the order of an office day, each step for all its rows at once.
final class DemoWeeks {
    private static final LocalDate DEFERRED_UNTIL = LocalDate.of(2026, 12, 15);

    private final Office office;
    private final DemoClock clock;
    private final DemoHeads heads;
    private final Stopwatch watch;
    private final DemoWatcher watcher;
    private final PersonId by;
    private final Words words = new Words();
    private final List<DemoCase> all = new ArrayList<>();
    private final Map<AssetId, DemoCase> byAsset = new HashMap<>();
    private final Map<DemoCase, Proposal> proposals = new HashMap<>();

    DemoWeeks(Office office, DemoClock clock, DemoHeads heads, Stopwatch watch, DemoWatcher watcher, PersonId by) {
        this.office = office;
        this.clock = clock;
        this.heads = heads;
        this.watch = watch;
        this.watcher = watcher;
        this.by = by;
    }

    /// Finds the assets that the decisions name.
    void prepare(DecisionFile file) {
        var lookup = office.inventory().lookup();
        for (var decision : file.decisions()) {
            var asset = find(lookup, decision, decision.asset());
            var survivor = decision.survivor() == null ? null : find(lookup, decision, decision.survivor());
            var one = new DemoCase(decision, asset.unit());
            all.add(one);
            byAsset.put(asset.id(), one);
            proposals.put(one, new Proposal(asset.id(), decision.disposition(), survivor == null ? null : survivor.id(), decision.reason(),
                    decision.responsible(), decision.deadline()));
        }
    }

    void work(LocalDate day) {
        step(DemoStep.PROPOSE, day, 9, c -> c.isProposedOn(day), due -> office.review().propose(due.stream().map(this::proposal).toList(), by));
        step(DemoStep.PROPOSE, day, 10, c -> c.isSubmittedOn(day), due -> office.review().submit(ids(due), by));
        approve(day);
        notify(day);
        step(DemoStep.NOTIFY, day, 15, c -> c.isBlockedOn(day), due -> office.execution().block(ids(due), words.one("reason.block"), by));
        execute(day);
        step(DemoStep.VERIFY, day, 17, c -> c.isVerifiedOn(day), due -> office.execution().verify(ids(due), day, by));
        office.snapshots().keep();
    }

    private void approve(LocalDate day) {
        var due = all.stream().filter(c -> c.isAnsweredOn(day)).toList();
        heads.byHead(due, c -> c.unit).forEach((head, own) -> {
            clock.set(day, LocalTime.of(11, 0));
            var signedIn = watch.time(DemoStep.APPROVE, () -> heads.signIn(head));
            for (var verdict : Verdict.values()) step(DemoStep.APPROVE, day, 11, c -> own.contains(c) && verdict(c) == verdict, rows ->
                    office.approvals().decide(ids(rows), verdict, comment(verdict), verdict == Verdict.DEFER ? DEFERRED_UNTIL : null, signedIn));
        });
    }

    /// Rows with one end of notice go together.
    private void notify(LocalDate day) {
        all.stream().filter(c -> c.isNotifiedOn(day)).map(DemoCase::noticeUntil).distinct().sorted().forEach(until ->
                step(DemoStep.NOTIFY, day, 14, c -> c.isNotifiedOn(day) && c.noticeUntil().equals(until), due -> office.execution().notify(ids(due), day, until, by)));
    }

    private void execute(LocalDate day) {
        step(DemoStep.EXECUTE, day, 16, c -> c.isExecutedOn(day), due -> office.execution().execute(ids(due), day, by));
        watch.time(DemoStep.EXECUTE, () -> {
            for (var one : all) {
                if (!one.isExecutedOn(day) || !one.hasProof()) continue;
                long number = one.id().value();
                office.execution().addProof(one.id(), words.one("proof", number), ProofPicture.of(number), by);
            }
        });
    }

    /// Does a step for all rows that are due; one refusal stops the demonstration, since nothing here should be refused.
    private void step(DemoStep step, LocalDate day, int hour, Predicate<DemoCase> isDue, java.util.function.Function<List<DemoCase>, Outcome> work) {
        var due = all.stream().filter(isDue).toList();
        if (due.isEmpty()) return;
        clock.set(day, LocalTime.of(hour, 0));
        Supplier<Outcome> timed = () -> work.apply(due);
        var outcome = watch.time(step, timed);
        if (!outcome.refused().isEmpty()) throw outcome.refused().getFirst().why();
        outcome.done().forEach(c -> Objects.requireNonNull(byAsset.get(c.asset())).became(c));
        watcher.done(step, day);
    }

    private Proposal proposal(DemoCase one) {
        return Objects.requireNonNull(proposals.get(one));
    }

    private static Verdict verdict(DemoCase one) {
        if (one.decision.goal() == CaseState.RETURNED) return Verdict.RETURN;
        return one.decision.goal() == CaseState.DEFERRED ? Verdict.DEFER : Verdict.AGREE;
    }

    private @Nullable String comment(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> null;
            case RETURN -> words.one("comment.return");
            case DEFER -> words.one("comment.defer");
        };
    }

    private static List<CaseId> ids(List<DemoCase> cases) {
        return cases.stream().map(DemoCase::id).toList();
    }

    private static Asset find(AssetLookup lookup, DecisionFile.Decision decision, DecisionFile.Named named) {
        return lookup.get(new AssetLookup.Reference(null, named.unit(), named.name(), decision.family(), named.occurrence()));
    }
}
