package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.notice.TextKind;

class JooqTemplateStoreTest extends OnBothDatabases {
    @Test void oneTextAKindAndLanguage() {
        var store = stores.procedures().templates();
        assertEquals(Optional.empty(), store.find(TextKind.DIGEST, "zh"));
        store.put(TextKind.DIGEST, "zh", "一\n{清单}");
        store.put(TextKind.DIGEST, "zh", "二\n{清单}");
        store.put(TextKind.DIGEST, "en", "{list}");
        assertEquals(Optional.of("二\n{清单}"), store.find(TextKind.DIGEST, "zh"));
        store.remove(TextKind.DIGEST, "zh");
        assertEquals(Optional.empty(), store.find(TextKind.DIGEST, "zh"));
        assertEquals(Optional.of("{list}"), store.find(TextKind.DIGEST, "en"));
    }
}
