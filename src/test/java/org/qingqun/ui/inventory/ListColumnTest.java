package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.InventoryQuery.Sort;

class ListColumnTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            name,       NAME
            unit,       UNIT
            platform,   PLATFORM
            members,    MEMBERS
            lastActive, LAST_ACTIVE
            term,       ENDS_ON
            state,      STATE
            # no order of their own in SQL
            code,       ID
            purpose,    ID
            rules,      ID
            """)
    void aHeadingSortsByWhatItsColumnShows(String id, Sort expected) {
        assertEquals(expected, ListColumn.of(id).orElseThrow().sort());
    }

    @Test void theColumnOfTicksIsNone() {
        assertEquals(Optional.empty(), ListColumn.of("tick"));
        assertEquals(Optional.empty(), ListColumn.of(null));
    }
}
