package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.EvidenceSamples;

class EvidenceJsonTest {
    private static final PartialDate MAY = PartialDate.ofMonth(2026, 5);
    private static final List<Evidence> ONE_OF_EACH = EvidenceSamples.oneOfEach();

    @Test void everyKindComesBackAsItWent() {
        assertEquals(EvidenceJson.kinds().values().stream().map(EvidenceKind::type).collect(Collectors.toSet()), ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet()),
                "one of each kind belongs into the samples");
        assertEquals(ONE_OF_EACH, EvidenceJson.read(EvidenceJson.write(ONE_OF_EACH)));
    }

    /// What an inventory holds must be read for years: a renamed record or part shows here.
    @Test void theFormatStays() throws IOException {
        var held = Files.readAllLines(Path.of("src/test/resources/org/qingqun/store/evidence.jsonl"));
        assertEquals(held, ONE_OF_EACH.stream().map(e -> EvidenceJson.write(List.of(e))).toList());
    }

    @Test void nonsenseIsABug() {
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{\"kind\":\"nonsense\"}]"));
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{\"kind\":\"silent\"}]"));
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{\"kind\":\"levelMayNotBuild\",\"level\":\"moon\"}]"));
        assertThrows(IllegalStateException.class, () -> EvidenceJson.read("[{"));
    }

    @Test void whatGrowsByItselfChangesNoKey() {
        assertEquals(key(new Evidence.Silent(MAY, 120, 90)), key(new Evidence.Silent(MAY, 121, 90)));
        assertEquals(key(new Evidence.SilentPerhaps(MAY, 1, 2, 90)), key(new Evidence.SilentPerhaps(MAY, 3, 4, 90)));
        assertEquals(key(new Evidence.PastEnd(MAY, 1, 7)), key(new Evidence.PastEnd(MAY, 2, 7)));
        assertEquals(key(same(7, 0.8)), key(same(7, 0.9)));
    }

    @Test void keysOfOlderInventoriesHold() {
        assertEquals(Sha256.hex("silent 2026-05 90"), key(new Evidence.Silent(MAY, 120, 90)));
        assertEquals(Sha256.hex("silent-perhaps 2026~ 90"), key(new Evidence.SilentPerhaps(new PartialDate(2026, null, null, true), 10, 300, 90)));
        assertEquals(Sha256.hex("activity-unknown"), key(new Evidence.ActivityUnknown(90)));
        assertEquals(Sha256.hex("past-end 2026-05 7"), key(new Evidence.PastEnd(MAY, 9, 7)));
        assertEquals(Sha256.hex("past-end-perhaps 2026-05 7"), key(new Evidence.PastEndPerhaps(MAY, 7)));
        assertEquals(Sha256.hex("same-function 7"), key(same(7, 0.8)));
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
