package org.qingqun.cleanup;

import java.util.List;

/// What a bulk step did: each row is either done or refused with its reason; nothing in between.
public record Outcome(List<CleanupCase> done, List<Refusal> refused) {
    public Outcome {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /// For a step on one row.
    ///
    /// @throws org.qingqun.common.ExpectedException the refusal, if there was one
    public CleanupCase single() {
        if (!refused.isEmpty()) throw refused.getFirst().why();
        return done.getFirst();
    }
}
