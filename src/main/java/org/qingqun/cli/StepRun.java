package org.qingqun.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Outcome;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.office.Office;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.Terms;

/// One step over the rows of a command: finds each row's asset, takes the step for all rows that agree in everything else at once, and remembers
/// what became of each.
final class StepRun {
    private final Office office;
    private final Session session;
    private final ErrorText text;
    private final AssetLookup lookup;
    private final List<StepLine> lines = new ArrayList<>();

    StepRun(Session session, Office office) {
        this.office = office;
        this.session = session;
        this.text = new ErrorText(session.messages());
        this.lookup = office.inventory().lookup();
        session.person(office); // refused once, not row by row
    }

    /// A row and the asset it is about.
    record Target(Row row, Asset asset) {}

    AssetLookup lookup() {
        return lookup;
    }

    List<Target> targets(List<Row> rows) {
        var found = new ArrayList<Target>();
        for (var row : rows) {
            try {
                found.add(new Target(row, lookup.get(row.asset())));
            } catch (ExpectedException why) {
                lines.add(StepLine.refused(row, null, why, text));
            }
        }
        return found;
    }

    /// Takes `step` for the cases of all rows, together where `sameFor` reads the same of them.
    ///
    /// @param caseOf the case of an asset that this step is about; throws where there is none
    <P> void each(List<Row> rows, Function<Row, P> sameFor, Function<Asset, CleanupCase> caseOf, BiFunction<List<CaseId>, P, Outcome> step) {
        var groups = new LinkedHashMap<P, Map<Long, Target>>();
        for (var target : targets(rows)) {
            attempt(target, () -> {
                var same = groups.computeIfAbsent(sameFor.apply(target.row()), _ -> new LinkedHashMap<>());
                once(same, caseOf.apply(target.asset()).id().value(), target);
            });
        }
        groups.forEach((same, targets) -> note(targets, take(targets, () -> step.apply(targets.keySet().stream().map(CaseId::new).toList(), same))));
    }

    /// The open case of an asset.
    ///
    /// @throws ExpectedException `UNKNOWN_CASE`
    CleanupCase open(Asset asset) {
        return office.review().findOpen(asset.id()).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_CASE, asset.name()));
    }

    /// Does `work` for one row; a refusal is noted.
    void attempt(Target target, Runnable work) {
        try {
            work.run();
        } catch (ExpectedException why) {
            refuse(target, why);
        }
    }

    /// Files a target under its number; a second row about the same asset is refused.
    static void once(Map<Long, Target> targets, long number, Target target) {
        if (targets.putIfAbsent(number, target) != null) throw target.row().unreadable("code", target.asset().code());
    }

    /// Takes a bulk step, notes its refusals and returns what was done.
    ///
    /// @param targets by the number the outcome's refusals name: the asset's or the case's
    List<CleanupCase> take(Map<Long, Target> targets, Supplier<Outcome> step) {
        try {
            var outcome = step.get();
            outcome.refused().forEach(refusal -> refuse(Objects.requireNonNull(targets.get(refusal.subject())), refusal.why()));
            return outcome.done();
        } catch (ExpectedException forAll) {
            targets.values().forEach(target -> refuse(target, forAll));
            return List.of();
        }
    }

    /// @param targets by case number; a new case belongs to the row of its asset
    void note(Map<Long, Target> targets, List<CleanupCase> done) {
        for (var after : done) {
            var target = Optional.ofNullable(targets.get(after.id().value()))
                    .orElseGet(() -> targets.values().stream().filter(t -> t.asset().id().equals(after.asset())).findFirst().orElseThrow());
            lines.add(StepLine.done(target.row(), target.asset(), after));
        }
    }

    private void refuse(Target target, ExpectedException why) {
        lines.add(StepLine.refused(target.row(), target.asset(), why, text));
    }

    /// Prints the outcome row by row in the order they came.
    int finish() {
        lines.sort(Comparator.comparingInt(StepLine::row));
        long refused = lines.stream().filter(StepLine::isRefused).count();
        var out = session.output();
        if (out.format() == Format.TEXT) {
            lines.forEach(line -> out.line(words(line)));
            out.line(session.messages().format("cli.step.sum", lines.size() - refused, refused));
        } else {
            out.list(StepLine.class, lines.stream(), List.of(), _ -> List.of());
        }
        return refused == 0 ? Exit.DONE : Exit.PARTLY;
    }

    private String words(StepLine line) {
        var name = line.name() == null ? "" : line.name();
        if (line.isRefused()) return session.messages().format("cli.step.refused", line.row(), name, String.valueOf(line.explanation()));
        var terms = new Terms(session.messages());
        var state = terms.state(String.valueOf(line.state()));
        return line.waitUntil() == null ? session.messages().format("cli.step.done", line.row(), name, terms.disposition(line.disposition()), state)
                : session.messages().format("cli.step.until", line.row(), name, terms.disposition(line.disposition()), state, line.waitUntil());
    }
}
