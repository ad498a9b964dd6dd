package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.Signal;

class EvidenceJsonTest {
    private static final PartialDate MAY = PartialDate.ofMonth(2026, 5);
    private static final List<Evidence> ONE_OF_EACH = List.of(
            new Evidence.Silent(MAY, 120, 90),
            new Evidence.SilentPerhaps(new PartialDate(2026, null, null, true), 10, 300, 90),
            new Evidence.ActivityUnknown(180),
            new Evidence.PastEnd(PartialDate.ofYear(2025), 40, 7),
            new Evidence.PastEndPerhaps(MAY, 7),
            new Evidence.SameFunction(new AssetId(12), "防汛\"群\"", 0.875, "防汛", List.of(new Signal("core", 0.5, "防汛", null), new Signal("year", -0.25, null, "2024"))));

    @Test void everyKindComesBackAsItWent() {
        Set<Class<?>> kinds = Arrays.stream(Evidence.class.getPermittedSubclasses()).collect(Collectors.toSet());
        assertEquals(kinds, ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet()), "one of each kind belongs into this test");
        assertEquals(ONE_OF_EACH, EvidenceJson.read(EvidenceJson.write(ONE_OF_EACH)));
    }

    @Test void theFormatStays() {
        assertEquals("[{\"kind\":\"silent\",\"lastActive\":\"2026-05\",\"silentDays\":120,\"limitDays\":90}]", EvidenceJson.write(List.of(ONE_OF_EACH.getFirst())));
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{\"kind\":\"nonsense\"}]"));
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{"));
    }

    @Test void whatGrowsByItselfChangesNoKey() {
        assertEquals(key(new Evidence.Silent(MAY, 120, 90)), key(new Evidence.Silent(MAY, 121, 90)));
        assertEquals(key(new Evidence.SilentPerhaps(MAY, 1, 2, 90)), key(new Evidence.SilentPerhaps(MAY, 3, 4, 90)));
        assertEquals(key(new Evidence.PastEnd(MAY, 1, 7)), key(new Evidence.PastEnd(MAY, 2, 7)));
        assertEquals(key(same(7, 0.8)), key(same(7, 0.9)));
    }

    @Test void otherFactsMakeAnotherKey() {
        assertNotEquals(key(new Evidence.Silent(MAY, 120, 90)), key(new Evidence.Silent(PartialDate.ofMonth(2026, 6), 120, 90)));
        assertNotEquals(key(new Evidence.Silent(MAY, 120, 90)), key(new Evidence.Silent(MAY, 120, 60)));
        assertNotEquals(key(new Evidence.Silent(MAY, 120, 90)), key(new Evidence.Silent(new PartialDate(2026, 5, null, true), 120, 90)));
        assertNotEquals(key(new Evidence.PastEnd(MAY, 1, 7)), key(new Evidence.PastEndPerhaps(MAY, 7)));
        assertNotEquals(key(same(7, 0.8)), key(same(8, 0.8)));
        assertEquals(ONE_OF_EACH.size(), ONE_OF_EACH.stream().map(EvidenceJsonTest::key).distinct().count());
    }

    @Test void theOrderOfFactsDoesNotMatter() {
        assertEquals(EvidenceJson.key(List.of(same(1, 0.8), same(2, 0.9))), EvidenceJson.key(List.of(same(2, 0.9), same(1, 0.8))));
    }

    private static String key(Evidence evidence) {
        return EvidenceJson.key(List.of(evidence));
    }

    private static Evidence same(long other, double score) {
        return new Evidence.SameFunction(new AssetId(other), "乙群", score, "防汛", List.of());
    }
}
