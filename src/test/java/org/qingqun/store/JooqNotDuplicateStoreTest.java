package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.NotDuplicateStore.Pair;

class JooqNotDuplicateStoreTest extends OnBothDatabases {
    @Test void aPairIsKeptForGoodWhateverItsOrder() {
        var a = group("第一网格").id();
        var b = group("第二网格").id();
        assertEquals(Set.of(), stores.notDuplicates().findAll());
        stores.notDuplicates().add(Pair.of(b, a), "两个网格");
        stores.notDuplicates().add(Pair.of(a, b), "再次确认");
        assertEquals(Set.of(new Pair(a, b)), stores.notDuplicates().findAll());
        stores.notDuplicates().remove(Pair.of(a, b));
        assertEquals(Set.of(), stores.notDuplicates().findAll());
    }
}
