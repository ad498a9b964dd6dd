package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.NotDuplicateStore.Pair;

class JooqSameFunctionStoreTest extends OnBothDatabases {
    @Test void aPairIsKeptUntilItIsTakenBack() {
        var a = group("防汛群").id();
        var b = group("防洪群").id();
        stores.sameFunctions().add(Pair.of(b, a), "同一项工作");
        stores.sameFunctions().add(Pair.of(a, b), "再次确认");
        assertEquals(Set.of(new Pair(a, b)), stores.sameFunctions().findAll());
        stores.sameFunctions().remove(Pair.of(a, b));
        stores.sameFunctions().remove(Pair.of(a, b));
        assertEquals(Set.of(), stores.sameFunctions().findAll());
    }
}
