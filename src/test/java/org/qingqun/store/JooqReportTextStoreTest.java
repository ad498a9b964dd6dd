package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JooqReportTextStoreTest extends OnBothDatabases {
    @Test void aLanguageHoldsOneText() {
        stores.reportTexts().keep("zh", "甲\n乙");
        stores.reportTexts().keep("zh", "丙".repeat(40_000));
        stores.reportTexts().keep("en", "a");
        assertEquals(Optional.of("丙".repeat(40_000)), stores.reportTexts().find("zh"));
        stores.reportTexts().forget("zh");
        assertEquals(Optional.empty(), stores.reportTexts().find("zh"));
        assertEquals(Optional.of("a"), stores.reportTexts().find("en"));
    }
}
