package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;
import org.qingqun.returns.UnitSignature;

class JooqSignatureStoreTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test void signaturesComeBackInTheirOrderWithoutTheirScans() {
        var unit = unit("甲局").id();
        var paper = new UnitSignature(unit, "周局长", DAY, NOON, PersonId.ADMINISTRATOR, null);
        var scanned = new UnitSignature(unit, "周局长", DAY, NOON.plusSeconds(60), PersonId.ADMINISTRATOR, new UnitSignature.Scan("签字.pdf", "a".repeat(64)));
        stores.signatures().add(paper, null);
        stores.signatures().add(scanned, new byte[] {1, 2, 3});
        assertEquals(List.of(paper, scanned), stores.signatures().findSince(Instant.EPOCH));
        assertEquals(List.of(scanned), stores.signatures().findSince(NOON.plusSeconds(1)));
        assertArrayEquals(new byte[] {1, 2, 3}, stores.signatures().readScan("a".repeat(64)));
        stores.signatures().removeLast(unit);
        stores.signatures().removeLast(new UnitId(999));
        assertEquals(List.of(paper), stores.signatures().findSince(Instant.EPOCH));
    }

    @Test void theyGoWithAUnitThatIsMergedIntoAnother() {
        var from = unit("甲局").id();
        var to = unit("乙局").id();
        stores.signatures().add(new UnitSignature(from, "周局长", DAY, NOON, PersonId.ADMINISTRATOR, null), null);
        stores.units().mergeInto(from, to);
        assertEquals(List.of(to), stores.signatures().findSince(Instant.EPOCH).stream().map(UnitSignature::unit).toList());
    }
}
