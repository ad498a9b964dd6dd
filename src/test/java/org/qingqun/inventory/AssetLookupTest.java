package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetLookup.Reference;

class AssetLookupTest {
    private final MemoryUnitStore units = new MemoryUnitStore();
    private final MemoryAssetStore assets = new MemoryAssetStore(units);
    private AssetLookup lookup;

    @BeforeEach void fill() {
        var bureau = units.add(null, "市教育局", Level.CITY);
        assets.insertAll(List.of(AssetBuilder.workGroup().name("发布").unit(bureau.id().value()).draft(), AssetBuilder.account().name("发布").unit(bureau.id().value()).draft(),
                AssetBuilder.workGroup().name("值班群").unit(bureau.id().value()).draft()));
        lookup = new AssetLookup(assets, List.of(withAliases(bureau, "教育局", "市教委"), unit(7, "市教委", "教育局")));
    }

    private static Unit withAliases(Unit u, String... aliases) {
        return new Unit(u.id(), u.parent(), u.name(), u.level(), null, null, null, false, List.of(aliases));
    }

    private static Unit unit(long id, String name, String alias) {
        return new Unit(new UnitId(id), null, name, Level.CITY, null, null, null, false, List.of(alias));
    }

    @Test void aFullNameGoesBeforeAnothersAliasAndTheFirstAliasStands() {
        assertEquals(List.of(1L, 1L, 7L), List.of(lookup.unit("市教育局").value(), lookup.unit(" 教育局 ").value(), lookup.unit("市教委").value()));
    }

    @ParameterizedTest
    @CsvSource({"教育局,值班群,,,3", "市教育局,发布,OFFICIAL_ACCOUNT,,2", "市教育局,发布,WORK_GROUP,,1", "市教育局,值 班群,,,3"})
    void unitAndNameFindTheOneThatIsMeant(String unit, String name, Family family, Integer occurrence, long id) {
        assertEquals(id, lookup.get(new Reference(null, unit, name, family, occurrence)).id().value());
    }

    @ParameterizedTest
    @CsvSource({",市教育局,发布,,AMBIGUOUS_ASSET", ",市教育局,没有的群,,UNKNOWN_ASSET", ",没有局,值班群,,UNKNOWN_UNIT", ",,值班群,,UNKNOWN_UNIT", ",市教育局,,,UNKNOWN_ASSET", "QZ-99999,市教育局,值班群,,UNKNOWN_ASSET",
        ",市教育局,值班群,2,UNKNOWN_ASSET"})
    void itNeverGuesses(String code, String unit, String name, Integer occurrence, ErrorCode refusal) {
        assertEquals(refusal, assertThrows(ExpectedException.class, () -> lookup.get(new Reference(code, unit, name, null, occurrence))).code());
    }

    @Test void aCodeIsEnough() {
        var one = assets.all().getLast();
        assertEquals(one.id(), lookup.get(Reference.toCode(one.code())).id());
    }
}
