package org.qingqun.store;

import org.jooq.ConnectionProvider;
import org.jooq.TransactionContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.ThreadLocalTransactionProvider;

/// Transactions bound to their thread, an inner one a savepoint of the outer one. Begin and commit pass no statement listener, so what they
/// refuse is told here like the refusals of any statement. (jOOQ asks for this very class, so it is extended, not wrapped.)
final class ToldTransactions extends ThreadLocalTransactionProvider {
    private final Refusals refusals;
    private final Runnable writable;

    /// @param writable asked before each: throws where nothing may be written
    ToldTransactions(ConnectionProvider connections, Refusals refusals, Runnable writable) {
        super(connections);
        this.refusals = refusals;
        this.writable = writable;
    }

    @Override public void begin(TransactionContext ctx) {
        writable.run();
        try {
            super.begin(ctx);
        } catch (DataAccessException broken) {
            throw refusals.told(broken);
        }
    }

    @Override public void commit(TransactionContext ctx) {
        try {
            super.commit(ctx);
        } catch (DataAccessException broken) {
            throw refusals.told(broken);
        }
    }
}
