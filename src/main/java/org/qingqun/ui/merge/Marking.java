package org.qingqun.ui.merge;

import java.util.List;
import org.qingqun.ui.common.Desk;

/// Says of the members of a cluster that they do different work, for good. There is no undo: the reason stands in the log.
record Marking(Desk desk, Runnable onDone) {
    void mark(Choice choice) {
        var pairs = choice.different();
        if (pairs.isEmpty()) return;
        var words = desk.messages();
        int dropped = choice.dropped().size();
        var sentence = dropped == 0 ? words.format("merge.different.all", choice.sides().size()) : words.format("merge.different.some", dropped);
        var why = desk.dialogs().reason(words.text("merge.different.title"), sentence, List.of(words.text("merge.different.reasons").split("\\|")));
        if (why.isEmpty()) return;
        desk.tasks().run("merge.task.different", () -> {
            desk.office().duplicates().markDifferent(pairs, why.get(), desk.person());
            return pairs.size();
        }, count -> {
            desk.notices().done(words.format("merge.different.done", count));
            desk.navigator().changed();
            onDone.run();
        });
    }
}
