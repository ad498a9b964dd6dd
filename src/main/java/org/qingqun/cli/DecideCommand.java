package org.qingqun.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `decide`: proposes what is to become of assets and submits it for approval.
@Command(name = "decide", description = "${bundle:cli.decide}")
final class DecideCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--disposition", paramLabel = "DISPOSITION", description = "${bundle:cli.decide.disposition}")
    private @Nullable String disposition;

    @Option(names = "--survivor", paramLabel = "CODE|UNIT/NAME", description = "${bundle:cli.decide.survivor}")
    private @Nullable String survivor;

    @Option(names = "--new-survivor", paramLabel = "[UNIT/]NAME", description = "${bundle:cli.decide.newSurvivor}")
    private @Nullable String newSurvivor;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.decide.reason}")
    private @Nullable String reason;

    @Option(names = "--responsible", paramLabel = "NAME", description = "${bundle:cli.decide.responsible}")
    private @Nullable String responsible;

    @Option(names = "--deadline", paramLabel = "DATE", description = "${bundle:cli.decide.deadline}")
    private @Nullable String deadline;

    @Option(names = "--no-submit", description = "${bundle:cli.decide.noSubmit}")
    private boolean noSubmit;

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("disposition", disposition);
        common.put("survivor", survivor);
        common.put(NewSurvivors.COLUMN, newSurvivor);
        common.put("reason", reason);
        common.put("responsible", responsible);
        common.put("deadline", deadline);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            var opened = open(run, office, rows);
            if (noSubmit) opened.forEach((_, one) -> run.note(Map.of(one.after().id().value(), one.target()), List.of(one.after())));
            else submit(run, office, opened);
            return run.finish();
        });
    }

    /// A case that is PROPOSED now, and the row that wanted it.
    private record Opened(StepRun.Target target, CleanupCase after) {}

    /// Opens a case for each row, or decides the one differently that is still open to it.
    private Map<Long, Opened> open(StepRun run, Office office, List<Row> rows) {
        var seen = new LinkedHashMap<Long, StepRun.Target>();
        var fresh = new LinkedHashMap<Long, StepRun.Target>();
        var proposals = new LinkedHashMap<Long, Proposal>();
        var opened = new LinkedHashMap<Long, Opened>();
        var survivors = new NewSurvivors(run);
        for (var target : run.targets(rows)) run.attempt(target, () -> {
            long asset = target.asset().id().value();
            StepRun.once(seen, asset, target);
            var proposal = proposal(run, target);
            if (survivors.take(target, proposal)) return;
            var before = office.review().findOpen(target.asset().id());
            if (before.isPresent() && isUndecided(before.get())) {
                var after = redecide(office, before.get(), proposal);
                opened.put(after.id().value(), new Opened(target, after));
            } else {
                proposals.put(asset, proposal);
                fresh.put(asset, target);
            }
        });
        for (var after : run.take(fresh, () -> office.review().propose(List.copyOf(proposals.values()), session.person(office))))
            opened.put(after.id().value(), new Opened(java.util.Objects.requireNonNull(fresh.get(after.asset().value())), after));
        survivors.propose(office, session.person(office), (target, after) -> opened.put(after.id().value(), new Opened(target, after)));
        return opened;
    }

    private void submit(StepRun run, Office office, Map<Long, Opened> opened) {
        var targets = new LinkedHashMap<Long, StepRun.Target>();
        opened.forEach((id, one) -> targets.put(id, one.target()));
        run.note(targets, run.take(targets, () -> office.review().submit(opened.keySet().stream().map(CaseId::new).toList(), session.person(office))));
    }

    private CleanupCase redecide(Office office, CleanupCase before, Proposal proposal) {
        if (before.state() != CaseState.PROPOSED) office.review().resume(List.of(before.id()), session.person(office)).single();
        return office.review().redecide(before.id(), proposal, session.person(office));
    }

    private static boolean isUndecided(CleanupCase open) {
        return open.state() == CaseState.PROPOSED || open.state() == CaseState.RETURNED || open.state() == CaseState.DEFERRED;
    }

    private static Proposal proposal(StepRun run, StepRun.Target target) {
        var row = target.row();
        var wanted = row.choice("disposition", Disposition.class)
                .orElseThrow(() -> row.unreadable("disposition", String.join(" ", Arrays.stream(Disposition.values()).map(Disposition::key).toList())));
        var into = row.other("survivor").map(run.lookup()::get).map(org.qingqun.inventory.Asset::id).orElse(null);
        return new Proposal(target.asset().id(), wanted, into, row.text("reason").orElse(""), row.text("responsible").orElse(null),
                row.date("deadline").orElse(null));
    }
}
