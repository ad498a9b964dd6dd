package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.ingest.Counts;

class JooqImportLogTest extends OnBothDatabases {
    @Test void unitsThatReturnedAreKnown() {
        var a = unit("甲局").id();
        unit("乙局");
        assertEquals(Set.of(), stores.imports().findUnits());
        stores.imports().add(null, "/in/甲.xlsx", "1".repeat(64), a, new Counts(1, 2, 3, 4, 5, 6), NOON);
        stores.imports().add(null, "/in/甲2.xlsx", "2".repeat(64), a, Counts.ZERO, NOON);
        stores.imports().add(null, "/in/全市.xlsx", "3".repeat(64), null, Counts.ZERO, NOON);
        assertEquals(Set.of(a), stores.imports().findUnits());
    }

    @Test void whatAFileBroughtIsKept() {
        stores.imports().add(null, "/in/甲.xlsx", "1".repeat(64), null, new Counts(1, 2, 3, 4, 5, 6), NOON);
        var row = database.dsl().fetchSingle("select path, added, updated, same, questions, conflicts, wrong from import_file");
        assertEquals("[/in/甲.xlsx, 1, 2, 3, 4, 5, 6]", row.intoList().toString());
    }

    @Test void theLastReturnOfAUnitCounts() {
        var a = unit("甲局").id();
        var b = unit("乙局").id();
        for (var at : List.of(NOON.plusMillis(1_500), NOON, NOON.plusSeconds(1))) stores.imports().add(null, "/in/甲.xlsx", "1".repeat(64), a, Counts.ZERO, at);
        stores.imports().add(null, "/in/乙.xlsx", "2".repeat(64), b, Counts.ZERO, NOON);
        assertEquals(Map.of(a, NOON.plusMillis(1_500), b, NOON), stores.imports().findLastReturns());
    }

    @Test void aFileIsKnownByItsBytes() {
        stores.imports().add(null, "/in/甲.xlsx", "1".repeat(64), null, Counts.ZERO, NOON);
        assertEquals(List.of(true, false), List.of(stores.imports().isKnown("1".repeat(64)), stores.imports().isKnown("2".repeat(64))));
    }
}
