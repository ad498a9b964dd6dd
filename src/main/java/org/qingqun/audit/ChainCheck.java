package org.qingqun.audit;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees a log's lines one at a time, in order, and remembers where they stop being one chain.
public final class ChainCheck implements Consumer<ChainedEntry> {
    private long seq;
    private String previous = AuditChain.START;
    private @Nullable Long broken;

    @Override public void accept(ChainedEntry line) {
        if (broken != null) return;
        seq++;
        if (!line.equals(AuditChain.link(seq, previous, line.entry()))) broken = seq;
        previous = line.hash();
    }

    /// The sequence number of the first line that is changed, missing or out of place; empty when all hold.
    public Optional<Long> firstBreak() {
        return Optional.ofNullable(broken);
    }
}
