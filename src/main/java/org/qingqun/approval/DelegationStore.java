package org.qingqun.approval;

import java.time.LocalDate;
import java.util.List;

/// Where delegations are kept.
public interface DelegationStore {
    /// Its number is the store's.
    Delegation insert(Delegation draft);

    /// The newest first.
    List<Delegation> findAll();

    /// Takes one back.
    void end(long id, LocalDate on);
}
