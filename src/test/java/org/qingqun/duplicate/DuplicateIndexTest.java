package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.MadeRegister.Dirt;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.score.SemanticSignal;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitTree;

class DuplicateIndexTest {
    private final DuplicateEngine engine = new DuplicateEngine(Set.of());

    @ParameterizedTest
    @EnumSource(value = Dirt.class, names = {"NONE", "NO_PURPOSES", "DIGIT_NAMES"})
    void itFindsWhatComparingEverythingFinds(Dirt dirt) {
        var register = MadeRegister.of(1500, 21, dirt);
        check(register.assets(), register.units());
    }

    @Test void soItDoesOnTheLabelledTables() {
        var table = LabelledPairs.read();
        check(table.assets(), table.units());
    }

    private void check(List<Asset> assets, UnitTree units) {
        var all = engine.compare(assets, units, DuplicateEngine.REVIEW, Progress.NONE).pairs();
        var index = new DuplicateIndex(engine, assets, units);
        for (var asset : assets) {
            var expected = all.stream().filter(p -> p.a().equals(asset.id()) || p.b().equals(asset.id())).toList();
            assertEquals(expected, index.findAlike(asset), asset.name());
        }
    }

    @Test void anAssetMayBeAddedEditedAndTakenOut() {
        var index = new DuplicateIndex(engine, new ArrayList<>(List.of(group(1, "防汛群"), group(2, "征兵群"))), new UnitTree(List.of()));
        assertEquals(List.of(1L), others(index.findAlike(group(3, "防汛工作群")), 3));
        index.put(group(3, "防汛工作群"));
        assertEquals(List.of(1L, 3L), others(index.findAlike(group(4, "防汛抗旱群")), 4));
        index.put(group(3, "征兵工作群"));
        assertEquals(List.of(1L), others(index.findAlike(group(4, "防汛抗旱群")), 4));
        index.remove(new AssetId(1));
        index.remove(new AssetId(99));
        assertEquals(List.of(), index.findAlike(group(4, "防汛抗旱群")));
    }

    @Test void whatAPersonSaidCountsHereToo() {
        var taught = new DuplicateEngine(Set.of(Pair.of(new AssetId(1), new AssetId(3))), Set.of(Pair.of(new AssetId(2), new AssetId(3))), Thesaurus.NONE, SemanticSignal.NONE);
        var index = new DuplicateIndex(taught, List.of(group(1, "防汛群"), group(2, "征兵群")), new UnitTree(List.of()));
        assertEquals(List.of(2L), others(index.findAlike(group(3, "防汛工作群")), 3));
        assertEquals(List.of(3L), others(new DuplicateIndex(taught, List.of(group(3, "防汛群")), new UnitTree(List.of())).findAlike(group(2, "征兵群")), 2));
    }

    @Test void oneMoreOfTensOfThousandsIsFoundByItsScopeAlone() {
        var register = MadeRegister.of(30_000, 5, Dirt.NONE);
        var index = new DuplicateIndex(engine, register.assets(), register.units());
        long start = System.nanoTime();
        for (var asset : register.assets().subList(0, 500)) index.findAlike(asset);
        long each = (System.nanoTime() - start) / 500 / 1000;
        assertTrue(each < 20_000, each + " µs");
    }

    private static Asset group(long id, String name) {
        return AssetBuilder.workGroup().id(id).name(name).purpose(null).build();
    }

    private static List<Long> others(List<DuplicatePair> pairs, long id) {
        return pairs.stream().map(p -> p.a().value() == id ? p.b().value() : p.a().value()).sorted().toList();
    }
}
