package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetField;

class JooqLayoutStoreTest extends OnBothDatabases {
    @Test void theLastCorrectionHolds() {
        assertEquals(Optional.empty(), stores.layouts().find("f1"));
        stores.layouts().save("f1", Map.of(0, AssetField.NAME, 12, AssetField.MESSAGES_30D));
        stores.layouts().save("f2", Map.of());
        assertEquals(Optional.of(Map.of(0, AssetField.NAME, 12, AssetField.MESSAGES_30D)), stores.layouts().find("f1"));
        assertEquals(Optional.of(Map.of()), stores.layouts().find("f2"));
        stores.layouts().save("f1", Map.of(1, AssetField.UNIT));
        assertEquals(Optional.of(Map.of(1, AssetField.UNIT)), stores.layouts().find("f1"));
    }
}
