package org.qingqun.ui.merge;

import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.SameWork;

/// Says of the members of a cluster that they do different work, or the same.
record Marking(Desk desk, Runnable onDone) {
    void mark(Choice choice) {
        var words = desk.messages();
        int dropped = choice.dropped().size();
        var sentence = dropped == 0 ? words.format("merge.different.all", choice.sides().size()) : words.format("merge.different.some", dropped);
        keep(choice.different(), false, words.text("merge.different.title"), sentence);
    }

    void markSame(Choice choice) {
        var words = desk.messages();
        keep(choice.same(), true, words.text("merge.same.title"), words.format("merge.same.all", choice.sides().size() - choice.dropped().size()));
    }

    private void keep(Set<Pair> pairs, boolean same, String title, String sentence) {
        var answer = new SameWork.Answer(pairs, same, title, sentence, same ? "merge.task.same" : "merge.task.different", same ? "merge.same.done" : "merge.different.done");
        new SameWork(desk).keep(answer, () -> {
            desk.navigator().changed();
            onDone.run();
        });
    }
}
