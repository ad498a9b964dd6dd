package org.qingqun.ui.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.SameWork;

/// Says of what a finding calls duplicates that they do different work, or the same.
///
/// @param onDone called after an answer was kept
record AnsweringDuplicates(Desk desk, Runnable onDone) {
    /// The accused asset with each that the finding names; empty where it is about something else.
    static Set<Pair> pairs(Finding finding) {
        var asset = finding.asset();
        return finding.evidence().stream().filter(SameFunction.class::isInstance).map(SameFunction.class::cast).map(seen -> Pair.of(asset, seen.other())).collect(Collectors.toSet());
    }

    void different(Finding finding, String name) {
        keep(finding, name, false, "review.duplicate.different", "review.duplicate.different.all", "review.duplicate.different.done");
    }

    void same(Finding finding, String name) {
        keep(finding, name, true, "review.duplicate.same", "review.duplicate.same.all", "review.duplicate.same.done");
    }

    private void keep(Finding finding, String name, boolean same, String title, String sentence, String done) {
        var words = desk.messages();
        var pairs = pairs(finding);
        new SameWork(desk).keep(new SameWork.Answer(pairs, same, words.text(title), words.format(sentence, name, pairs.size()), "review.task.duplicate", done), onDone);
    }
}
