package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.score.SemanticSignal;
import org.qingqun.duplicate.slot.ProfileRows;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

class DuplicateEngineTest {
    private final DuplicateEngine engine = new DuplicateEngine(Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            石澜县教育局|控辍保学工作群;      石澜县教育局|义务教育控辍保学联络群(2024); DUPLICATE
            石澜县委组织部|县委组织部办公室群; 石澜县委组织部|组织部办公室工作群;         DUPLICATE
            石澜县教育局|2023年高考群;       石澜县教育局|2024年高考群;               DUPLICATE
            柳湾镇政府|第一网格群;           柳湾镇政府|第二网格群;                  DIFFERENT
            石澜县水利局|柳湾镇防汛群;       石澜县水利局|青禾镇防汛群;               DIFFERENT
            石澜县商务局|第三届展销会群;      石澜县商务局|第四届展销会群;             DIFFERENT
            石澜县林业局|森林防火群;         石澜县林业局|森林防火宣传群;             DUPLICATE
            石澜县农业农村局|田间课堂|水稻病虫害防治技术交流; 石澜县农业农村局|稻田卫士|水稻病虫害防治技术指导; DUPLICATE
            石澜县水利局|引水工程专班|龙门引水工程;    石澜县水利局|引水工程群|金沙引水工程;       REVIEW
            """)
    void theSeedsCases(String a, String b, Band band) {
        var found = compare(DuplicateEngine.REVIEW, a, b).pairs();
        assertEquals(band == Band.DIFFERENT ? List.of() : List.of(band), found.stream().map(DuplicatePair::band).toList());
    }

    @Test void pairsKeptApartOnlyByAVetoAreShownOnRequest() {
        var pair = compare(0, "柳湾镇政府|第一网格群", "柳湾镇政府|第二网格群").pairs().getFirst();
        assertEquals(Band.DIFFERENT, pair.band());
        assertEquals("serial-differs", pair.signals().getFirst().kind());
    }

    @Test void theResultDoesNotDependOnTheOrderOfRows() {
        var table = LabelledPairs.read();
        var expected = engine.compare(table.assets(), table.units(), 0, Progress.NONE);
        var shuffled = new ArrayList<Asset>(table.assets());
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, engine.compare(shuffled, table.units(), 0, Progress.NONE));
        }
        assertTrue(expected.pairs().size() > 150);
    }

    @Test void theResultDoesNotDependOnTheNumberOfThreads() throws Exception {
        var register = MadeRegister.of(3000, 11, MadeRegister.Dirt.NONE);
        var expected = engine.compare(register.assets(), register.units(), 0, Progress.NONE);
        for (int threads : new int[] {1, 2, 5}) {
            try (var pool = new ForkJoinPool(threads)) {
                assertEquals(expected, pool.submit(() -> engine.compare(register.assets(), register.units(), 0, Progress.NONE)).get());
            }
        }
        assertTrue(expected.pairs().size() > 1000);
    }

    @Test void whatAPersonCalledDifferentIsNotFoundAgain() {
        var rows = ProfileRows.of("柳湾镇政府|防汛群", "柳湾镇政府|防汛工作群", "柳湾镇政府|防汛联络群");
        var kept = new DuplicateEngine(Set.of(Pair.of(new AssetId(2), new AssetId(1)))).compare(rows.assets(), rows.units(), 0, Progress.NONE);
        assertEquals(List.of("1-3", "2-3"), kept.pairs().stream().map(p -> p.a().value() + "-" + p.b().value()).toList());
        assertEquals(List.of(2), kept.clusters().stream().map(c -> c.members().size()).toList(), "the third can go with one of them only");
    }

    @Test void whatAPersonCalledTheSameIsAlwaysFound() {
        var rows = ProfileRows.of("柳湾镇政府|第一网格群", "柳湾镇政府|第二网格群", "石澜县水利局|猕猴桃群");
        var pairs = Set.of(Pair.of(new AssetId(1), new AssetId(2)), Pair.of(new AssetId(2), new AssetId(3)), Pair.of(new AssetId(1), new AssetId(99)));
        var found = new DuplicateEngine(Set.of(), pairs, Thesaurus.NONE, SemanticSignal.NONE).compare(rows.assets(), rows.units(), DuplicateEngine.REVIEW, Progress.NONE);
        assertEquals(List.of("1-2 0.99 DUPLICATE", "2-3 0.99 DUPLICATE"),
                found.pairs().stream().map(p -> p.a().value() + "-" + p.b().value() + " " + p.score() + " " + p.band()).toList());
        assertEquals("answered-same", found.pairs().getFirst().signals().getFirst().kind());
        assertEquals(List.of(2), found.clusters().stream().map(c -> c.members().size()).toList(), "the third was never called the same as the first");
    }

    @Test void whatAUserTaughtJoinsAndParts() {
        var taught = new DuplicateEngine(Set.of(), Set.of(), Thesaurus.parse(List.of("猕猴桃 奇异果", "护林防火")), SemanticSignal.NONE);
        var rows = ProfileRows.of("石澜县林业局|猕猴桃群", "石澜县林业局|奇异果工作群", "石澜县林业局|森林防火群", "石澜县林业局|护林防火群");
        assertEquals(List.of("3-4"), ids(engine.compare(rows.assets(), rows.units(), DuplicateEngine.REVIEW, Progress.NONE)));
        assertEquals(List.of("1-2"), ids(taught.compare(rows.assets(), rows.units(), DuplicateEngine.REVIEW, Progress.NONE)));
    }

    @Test void aModelMayFindOtherWordsAlike() {
        SemanticSignal model = (a, b) -> (a + b).contains("铁路") ? 0.2 : 0.95;
        var asked = new DuplicateEngine(Set.of(), Set.of(), Thesaurus.NONE, model);
        var rows = ProfileRows.of("石澜县林业局|猕猴桃群|采摘进度", "石澜县林业局|奇异果工作群|果园采摘", "石澜县林业局|铁路桥群|铁路采摘线");
        var found = asked.compare(rows.assets(), rows.units(), DuplicateEngine.REVIEW, Progress.NONE);
        assertEquals(List.of("1-2"), ids(found));
        assertTrue(found.pairs().getFirst().signals().stream().anyMatch(s -> s.kind().equals("model-alike")));
    }

    private static List<String> ids(Comparison found) {
        return found.pairs().stream().map(p -> p.a().value() + "-" + p.b().value()).toList();
    }

    @Test void aClusterNamesItsSurvivorFirstAndItsWeakestPair() {
        var cluster = compare(DuplicateEngine.REVIEW, "柳湾镇政府|防汛群", "柳湾镇政府|防汛联络群", "柳湾镇政府|防汛抗旱群", "柳湾镇政府|征兵群").clusters().getFirst();
        assertEquals(List.of(new AssetId(1), new AssetId(2), new AssetId(3)), cluster.members());
        assertEquals(new AssetId(1), cluster.survivor());
        assertEquals(3, cluster.pairs().size());
        assertEquals(cluster.pairs().getLast().score(), cluster.score());
    }

    @Test void anEmptyInventoryHasNoDuplicates() {
        assertEquals(new Comparison(List.of(), List.of()), compare(0));
    }

    @Test void strangeNamesAreNoDuplicatesOfTheirUnitsOtherGroups() {
        var strange = compare(DuplicateEngine.REVIEW, "柳湾镇政府|🔥🔥", "柳湾镇政府|12345", "柳湾镇政府|征兵群", "柳湾镇政府|" + "防汛".repeat(2000));
        assertEquals(List.of(), strange.pairs());
    }

    @Test void tensOfThousandsOfRowsWithOneNameAreOneClusterWithoutAllTheirPairs() {
        var rows = ProfileRows.of(Collections.nCopies(30_000, "柳湾镇政府|防汛工作群").toArray(String[]::new));
        var found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> engine.compare(rows.assets(), rows.units(), 0.5, Progress.NONE));
        assertEquals(29_999, found.pairs().size());
        assertEquals(List.of(30_000), found.clusters().stream().map(c -> c.members().size()).toList());
    }

    @Test void tensOfThousandsOfRowsOfOneUnitGrowNoSquare() {
        var names = IntStream.range(0, 20_000).mapToObj(i -> "石澜县农业农村局|" + (char) ('一' + i) + (char) ('一' + (i * 7 + 11) % 20_000) + "合作社群").toArray(String[]::new);
        var rows = ProfileRows.of(names);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> engine.compare(rows.assets(), rows.units(), 0.5, Progress.NONE));
    }

    @Test void aCancelledComparisonStops() {
        var rows = ProfileRows.of("柳湾镇政府|防汛群", "柳湾镇政府|防汛工作群");
        var cancelled = new Progress() {
            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(ExpectedException.class, () -> engine.compare(rows.assets(), rows.units(), 0.5, cancelled));
    }

    private Comparison compare(double min, String... rows) {
        var inventory = ProfileRows.of(rows);
        return engine.compare(inventory.assets(), inventory.units(), min, Progress.NONE);
    }
}
