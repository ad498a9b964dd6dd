package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private final MemoryUnitStore store = new MemoryUnitStore();
    private final Unit city = store.add(null, "临江市", Level.CITY);
    private final Unit bureau = store.add(city, "市教育局", Level.CITY);
    private final Unit county = store.add(city, "云栖区", Level.COUNTY);
    private final Unit water = store.add(county, "区水利局", Level.COUNTY);
    private final Unit town = store.add(county, "东镇", Level.TOWN);
    private final Unit village = store.add(town, "一村", Level.VILLAGE);
    private final Unit school = store.add(bureau, "市一中", Level.CITY);

    @Test void thoseWhoReportComeBeforeThoseBelowThem() {
        assertEquals(List.of(bureau, school, water, town, village), tree().reporting(), "city and county only stand above");
    }

    @Test void eachUnitComesRightBeforeThoseBelowIt() {
        assertEquals(List.of(city.id(), bureau.id(), school.id(), county.id(), water.id(), town.id(), village.id()), List.copyOf(tree().subtree(city.id())));
    }

    @Test void aListWithoutATreeReportsToo() {
        var lone = store.add(null, "市医院", Level.CITY);
        assertEquals(List.of(bureau, school, water, town, village, lone), tree().reporting());
    }

    @Test void nobodyAsksAUnitThatNobodyConfirmed() {
        store.insert(new UnitDraft(null, "某某局", Level.CITY, null, null, null, true, List.of()));
        assertEquals(5, tree().reporting().size());
    }

    @Test void everythingBelowACountyIsTheCountys() {
        assertEquals(Optional.of(county), tree().county(village.id()));
        assertEquals(Optional.of(county), tree().county(county.id()));
        assertEquals(Optional.empty(), tree().county(school.id()));
        assertEquals(Optional.empty(), tree().county(city.id()));
    }

    private UnitTree tree() {
        return new UnitTree(store.findAll());
    }
}
