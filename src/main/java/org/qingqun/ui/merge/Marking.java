package org.qingqun.ui.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.ui.common.Desk;

/// Says of the members of a cluster that they do different work, or the same, for good: until the opposite is said. The reason stands in the log.
record Marking(Desk desk, Runnable onDone) {
    void mark(Choice choice) {
        var words = desk.messages();
        int dropped = choice.dropped().size();
        var sentence = dropped == 0 ? words.format("merge.different.all", choice.sides().size()) : words.format("merge.different.some", dropped);
        keep(choice.different(), words.text("merge.different.title"), sentence, words.text("merge.different.reasons"), false);
    }

    void markSame(Choice choice) {
        var words = desk.messages();
        var sentence = words.format("merge.same.all", choice.sides().size() - choice.dropped().size());
        keep(choice.same(), words.text("merge.same.title"), sentence, words.text("merge.same.reasons"), true);
    }

    private void keep(Set<Pair> pairs, String title, String sentence, String reasons, boolean same) {
        if (pairs.isEmpty()) return;
        var why = desk.dialogs().reason(title, sentence, List.of(reasons.split("\\|")));
        if (why.isEmpty()) return;
        desk.tasks().run(same ? "merge.task.same" : "merge.task.different", () -> keep(pairs, why.get(), same), count -> {
            desk.notices().done(desk.messages().format(same ? "merge.same.done" : "merge.different.done", count));
            desk.navigator().changed();
            onDone.run();
        });
    }

    private int keep(Collection<Pair> pairs, String why, boolean same) {
        if (same) desk.office().duplicates().markSame(pairs, why, desk.person());
        else desk.office().duplicates().markDifferent(pairs, why, desk.person());
        return pairs.size();
    }
}
