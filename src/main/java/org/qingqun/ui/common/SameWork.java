package org.qingqun.ui.common;

import java.util.List;
import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;

/// Asks why pairs do the same work, or different work, and keeps the answer for good: until the opposite is said. The reason stands in the log.
public record SameWork(Desk desk) {
    /// @param same     the answer
    /// @param title    of the question why
    /// @param sentence what the answer means
    /// @param task     key of the task's name
    /// @param done     key of what is told at the end, with the number of pairs
    public record Answer(Set<Pair> pairs, boolean same, String title, String sentence, String task, String done) {}

    /// @param onDone after it was kept and told; nothing happens without pairs or a reason
    public void keep(Answer answer, Runnable onDone) {
        if (answer.pairs().isEmpty()) return;
        var reasons = desk.messages().text(answer.same() ? "merge.same.reasons" : "merge.different.reasons");
        desk.dialogs().reason(answer.title(), answer.sentence(), List.of(reasons.split("\\|"))).ifPresent(why -> desk.tasks().run(answer.task(), () -> mark(answer, why), count -> {
            desk.notices().done(desk.messages().format(answer.done(), count));
            onDone.run();
        }));
    }

    private int mark(Answer answer, String why) {
        if (answer.same()) desk.office().duplicates().markSame(answer.pairs(), why, desk.person());
        else desk.office().duplicates().markDifferent(answer.pairs(), why, desk.person());
        return answer.pairs().size();
    }
}
