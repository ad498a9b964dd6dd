package org.qingqun.store;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.qingqun.common.Transactions;

/// Transactions bound to their thread; an inner one is a savepoint of the outer one.
record JooqTransactions(DSLContext db) implements Transactions {
    @Override public <T> T inOne(Supplier<T> work) {
        return db.transactionResult(work::get);
    }
}
