package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.MemoryAssetStore;
import org.qingqun.inventory.MemoryUnitStore;

class NearNamesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            防汛工作群,     防汛群
            防汛工作群,     “防汛”微信工作群（新）
            防汛值班联络群,  防汛值班交流群
            """)
    void theWordsEveryGroupHasDoNotPart(String one, String other) {
        assertEquals(core(one), core(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            第一网格群,      第二网格群
            2025年高考群,    2026年高考群
            城东街道防汛群,   城西街道防汛群
            防汛群,         抗旱群
            """)
    void numbersYearsPlacesAndWorkDo(String one, String other) {
        assertNotEquals(core(one), core(other));
    }

    @Test void aNameOfNothingButSuchWordsResemblesNothing() {
        assertEquals("", core("微信工作交流群"));
    }

    private static String core(String name) {
        return NearNames.core(Identity.nameKey(name));
    }

    @Test void anAssetThatIsClosedIsNotAskedOf() {
        var units = new MemoryUnitStore();
        var unit = units.add(null, "甲局", Level.CITY).id().value();
        var assets = new MemoryAssetStore(units);
        var known = assets.insertAll(java.util.List.of(AssetBuilder.workGroup().name("防汛工作群").unit(unit).draft(), AssetBuilder.workGroup().name("防汛联络群").unit(unit).draft()));
        assets.changeStatus(java.util.List.of(known.getFirst().id()), AssetStatus.CLOSED);
        assertEquals(Optional.of(known.getLast().id()), new NearNames(assets).begin().resembles(AssetBuilder.workGroup().name("防汛群").unit(unit).draft()).map(n -> n.id()));
        assets.changeStatus(java.util.List.of(known.getLast().id()), AssetStatus.CLOSED);
        assertEquals(Optional.empty(), new NearNames(assets).begin().resembles(AssetBuilder.workGroup().name("防汛群").unit(unit).draft()));
    }

    @Test void onlyTheUnitsOwnAssetsInUseOfBeforeTheImportAreAskedOf() {
        var units = new MemoryUnitStore();
        var unit = units.add(null, "甲局", Level.CITY).id().value();
        var other = units.add(null, "乙局", Level.CITY).id().value();
        var assets = new MemoryAssetStore(units);
        var known = assets.insertAll(java.util.List.of(AssetBuilder.workGroup().name("防汛工作群").unit(unit).draft())).getFirst();
        var asked = new NearNames(assets).begin();
        var twin = AssetBuilder.workGroup().name("防汛交流群").unit(unit).draft();
        assertEquals(Optional.of(known.id()), asked.resembles(twin).map(n -> n.id()));
        assertEquals(Optional.empty(), asked.resembles(AssetBuilder.workGroup().name("防汛交流群").unit(other).draft()));
        assertEquals(Optional.empty(), asked.resembles(AssetBuilder.account().name("防汛交流群").unit(unit).draft()));
        assets.insertAll(java.util.List.of(AssetBuilder.workGroup().name("抗旱工作群").unit(unit).draft()));
        assertEquals(Optional.empty(), asked.resembles(AssetBuilder.workGroup().name("抗旱群").unit(unit).draft()));
    }
}
