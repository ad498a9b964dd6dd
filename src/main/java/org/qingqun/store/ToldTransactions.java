package org.qingqun.store;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/// Begin and commit pass no statement listener: what they refuse is told here like the refusals of any statement.
record ToldTransactions(TransactionProvider provider, Refusals refusals) implements TransactionProvider {
    @Override public void begin(TransactionContext ctx) {
        told(() -> provider.begin(ctx));
    }

    @Override public void commit(TransactionContext ctx) {
        told(() -> provider.commit(ctx));
    }

    @Override public void rollback(TransactionContext ctx) {
        told(() -> provider.rollback(ctx));
    }

    private void told(Runnable step) {
        try {
            step.run();
        } catch (DataAccessException broken) {
            throw refusals.of(broken).<RuntimeException>map(e -> e).orElse(broken);
        }
    }
}
