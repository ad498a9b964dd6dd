package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;

/// What became of a signed batch.
///
/// @param counts   answers that took effect, by verdict
/// @param closings how many of the agreed ones end something: they go on to notice, execution and proof
/// @param refusals one sentence a case that was not done as asked, by its name
/// @param later    cases that still wait for this head
public record Result(Map<Verdict, Integer> counts, int closings, List<Executor> executors, List<String> refusals, int later) {
    /// Somebody who must act now.
    ///
    /// @param cases how many
    /// @param first the earliest deadline among them; null where none is set
    public record Executor(String name, int cases, @Nullable LocalDate first) {}

    public Result {
        counts = Map.copyOf(counts);
        executors = List.copyOf(executors);
        refusals = List.copyOf(refusals);
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
