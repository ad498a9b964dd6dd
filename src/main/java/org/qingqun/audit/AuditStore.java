package org.qingqun.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The log: append only. Appending joins the running transaction.
public interface AuditStore {
    void append(AuditEntry entry);

    /// Appends them in their order, as one by one but faster.
    default void appendAll(List<AuditEntry> entries) {
        entries.forEach(this::append);
    }

    /// Puts a personal value aside and returns its reference, `value:N`.
    String reference(String personalValue);

    /// The references of these values, in their order.
    default List<String> references(List<String> personalValues) {
        return personalValues.stream().map(this::reference).toList();
    }

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
