package org.qingqun.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.MergeService.Merging;
import org.qingqun.inventory.Asset;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.Terms;

/// Proposes a merge in one go, tells what became of each source, and takes it back when asked.
///
/// @param onDone   takes what to show; not called when the whole was refused
/// @param onUndone called after it was taken back
record Proposing(Desk desk, Consumer<Told> onDone, Runnable onUndone) {
    /// A refusal of the whole (a name taken, no baseline) is shown as every refusal is, and nothing was written.
    void propose(Order order) {
        desk.tasks().run("merge.task.propose", () -> carryOut(order), merging -> tell(order, merging));
    }

    private Merging carryOut(Order order) {
        var fresh = order.fresh();
        if (fresh != null) return desk.office().merges().mergeIntoNew(fresh, order.proposals(), desk.person());
        return new Merging(null, desk.office().review().propose(order.proposals(), desk.person()));
    }

    private void tell(Order order, Merging merging) {
        var words = desk.messages();
        var names = order.sources().stream().collect(Collectors.toMap(a -> a.id().value(), Function.identity()));
        var done = merging.outcome().done().stream().map(c -> words.format("merge.told.line", name(names.get(c.asset().value())), order.survivorName(),
                new Terms(words).of(c.state()))).toList();
        var errors = new ErrorText(words);
        var refused = merging.outcome().refused().stream()
                .map(r -> words.format("merge.told.refused", name(names.get(r.subject())), errors.explain(r.why()))).toList();
        onDone.accept(new Told(headline(order, done.size()), done, refused, done.isEmpty() ? null : () -> takeBack(merging)));
    }

    private String headline(Order order, int done) {
        if (done == 0) return desk.messages().text("merge.told.none");
        int fewer = order.fresh() == null ? done : done - 1;
        return desk.messages().format("merge.told.headline", done, order.survivorName(), new MergeWords(desk.messages()).effect(fewer));
    }

    private void takeBack(Merging merging) {
        var why = desk.messages().text("merge.undone");
        desk.tasks().run("merge.task.undo", () -> {
            if (merging.survivor() != null) desk.office().merges().takeBack(merging, why, desk.person());
            else withdraw(merging.outcome().done(), why);
            return why;
        }, told -> {
            desk.notices().done(told);
            desk.navigator().changed();
            onUndone.run();
        });
    }

    /// What was submitted meanwhile is withdrawn too; a refusal leaves the others withdrawn and is told.
    private void withdraw(List<CleanupCase> cases, String why) {
        var outcome = desk.office().review().withdraw(cases.stream().map(CleanupCase::id).toList(), why, desk.person());
        if (!outcome.refused().isEmpty()) throw outcome.refused().getFirst().why();
    }

    private static String name(@Nullable Asset asset) {
        return asset == null ? "" : asset.name();
    }
}
