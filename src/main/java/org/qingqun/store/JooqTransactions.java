package org.qingqun.store;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.qingqun.common.Transactions;

/// Transactions bound to their thread; an inner one is a savepoint of the outer one.
record JooqTransactions(DSLContext db, Refusals refusals) implements Transactions {
    @Override public <T> T inOne(Supplier<T> work) {
        try {
            return db.transactionResult(work::get);
        } catch (DataAccessException broken) { // begin and commit pass no statement listener
            throw refusals.of(broken).<RuntimeException>map(e -> e).orElse(broken);
        }
    }
}
