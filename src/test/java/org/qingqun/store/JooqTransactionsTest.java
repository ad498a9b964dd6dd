package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Unit;

class JooqTransactionsTest extends OnBothDatabases {
    @Test void allOfItOrNothing() {
        assertThrows(IllegalStateException.class, () -> database.transactions().inOne((Runnable) () -> {
            unit("甲局");
            throw new IllegalStateException("broken half-way");
        }));
        assertEquals(List.of(), names());
    }

    @Test void theResultComesBack() {
        assertEquals("甲局", database.transactions().inOne(() -> unit("甲局")).name());
        assertEquals(List.of("甲局"), names());
    }

    @Test void aRefusalInsideRollsBackOnlyTheInnerPart() {
        Transactions transactions = database.transactions();
        transactions.inOne(() -> {
            unit("甲局");
            var refusal = assertThrows(ExpectedException.class, () -> transactions.inOne((Runnable) () -> {
                unit("乙局");
                throw new ExpectedException(ErrorCode.STALE);
            }));
            assertEquals(ErrorCode.STALE, refusal.code());
            unit("丙局");
        });
        assertEquals(List.of("甲局", "丙局"), names());
    }

    @Test void aStatementTheDatabaseRefusesInsideLeavesTheOuterPartUsable() {
        Transactions transactions = database.transactions();
        transactions.inOne(() -> {
            unit("甲局");
            assertThrows(RuntimeException.class, () -> transactions.inOne(() -> unit("甲局"))); // the name is taken
            unit("丙局");
        });
        assertEquals(List.of("甲局", "丙局"), names());
    }

    @Test void whatInnerPartsWroteGoesWithTheOuterOne() {
        Transactions transactions = database.transactions();
        assertThrows(ExpectedException.class, () -> transactions.inOne((Runnable) () -> {
            transactions.inOne(() -> unit("甲局"));
            throw new ExpectedException(ErrorCode.STALE);
        }));
        assertEquals(List.of(), names());
    }

    private List<String> names() {
        return stores.units().findAll().stream().map(Unit::name).toList();
    }
}
