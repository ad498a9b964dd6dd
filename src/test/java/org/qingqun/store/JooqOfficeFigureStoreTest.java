package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.progress.OfficeFigure.Kind;

class JooqOfficeFigureStoreTest extends OnBothDatabases {
    @Test void aYearHoldsOneFigureOfAKind() {
        stores.officeFigures().put(Kind.FORMS, 2026, 5);
        stores.officeFigures().put(Kind.FORMS, 2026, 7);
        stores.officeFigures().put(Kind.FORMS, 2025, 9);
        assertEquals(Map.of(Kind.FORMS, 7), stores.officeFigures().find(2026));
        stores.officeFigures().put(Kind.FORMS, 2026, null);
        assertEquals(Map.of(), stores.officeFigures().find(2026));
        assertEquals(Map.of(Kind.FORMS, 9), stores.officeFigures().find(2025));
    }
}
