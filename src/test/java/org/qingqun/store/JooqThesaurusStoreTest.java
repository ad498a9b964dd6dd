package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.Thesaurus;

class JooqThesaurusStoreTest extends OnBothDatabases {
    @Test void linesAreKeptInTheirOrder() {
        assertEquals(Thesaurus.NONE, stores.thesaurus().get());
        var first = Thesaurus.parse(List.of("猕猴桃 奇异果", "村晚 乡村春晚"));
        stores.thesaurus().replace(first);
        assertEquals(first, stores.thesaurus().get());
        stores.thesaurus().replace(Thesaurus.parse(List.of("村晚")));
        assertEquals(List.of("村晚"), stores.thesaurus().get().format());
    }
}
