package org.qingqun.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The log: append only. Appending joins the running transaction.
public interface AuditStore {
    void append(AuditEntry entry);

    /// Puts a personal value aside and returns its reference, `value:N`.
    String reference(String personalValue);

    /// The value put aside under a reference; empty once it was purged.
    Optional<String> findValue(String reference);

    /// Of one subject, oldest first.
    List<ChainedEntry> findBySubject(String subject);

    /// The newest lines first, at most `limit`.
    List<ChainedEntry> findLatest(int limit);

    /// Every line in order, one at a time.
    void forEach(Consumer<ChainedEntry> reader);

    /// The last line's hash, `AuditChain.START` for an empty log.
    String head();
}
