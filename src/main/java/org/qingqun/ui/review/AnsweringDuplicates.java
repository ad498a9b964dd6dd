package org.qingqun.ui.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.ui.common.Desk;

/// Says of what a finding calls duplicates that they do different work, or the same, for good: until the opposite is said.
///
/// @param onDone called after an answer was kept
record AnsweringDuplicates(Desk desk, Runnable onDone) {
    /// The accused asset with each that the finding names; empty where it is about something else.
    static Set<Pair> pairs(Finding finding) {
        var asset = finding.asset();
        return finding.evidence().stream().filter(SameFunction.class::isInstance).map(SameFunction.class::cast).map(seen -> Pair.of(asset, seen.other())).collect(Collectors.toSet());
    }

    void different(Finding finding, String name) {
        var words = desk.messages();
        var pairs = pairs(finding);
        if (pairs.isEmpty()) return;
        var why = desk.dialogs().reason(words.text("review.duplicate.different"), words.format("review.duplicate.different.all", name, pairs.size()),
                List.of(words.text("merge.different.reasons").split("\\|")));
        why.ifPresent(reason -> keep("review.duplicate.different.done", pairs, () -> desk.office().duplicates().markDifferent(pairs, reason, desk.person())));
    }

    void same(Finding finding, String name) {
        var words = desk.messages();
        var pairs = pairs(finding);
        if (pairs.isEmpty()) return;
        var why = desk.dialogs().reason(words.text("review.duplicate.same"), words.format("review.duplicate.same.all", name, pairs.size()),
                List.of(words.text("merge.same.reasons").split("\\|")));
        why.ifPresent(reason -> keep("review.duplicate.same.done", pairs, () -> desk.office().duplicates().markSame(pairs, reason, desk.person())));
    }

    private void keep(String done, Set<Pair> pairs, Runnable answer) {
        desk.tasks().run("review.task.duplicate", () -> {
            answer.run();
            return pairs.size();
        }, count -> {
            desk.notices().done(desk.messages().format(done, count));
            onDone.run();
        });
    }
}
