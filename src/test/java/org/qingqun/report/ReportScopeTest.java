package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.MemoryUnitStore;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;

class ReportScopeTest {
    private final MemoryUnitStore store = new MemoryUnitStore();
    private final Unit city = store.add(null, "临江市", Level.CITY);
    private final Unit bureau = store.add(city, "市教育局", Level.CITY);
    private final Unit county = store.add(city, "云栖区", Level.COUNTY);
    private final Unit water = store.add(county, "区水利局", Level.COUNTY);
    private final Unit town = store.add(county, "东镇", Level.TOWN);
    private final Unit village = store.add(town, "一村", Level.VILLAGE);
    private final ReportScope everybody = new ReportScope(new UnitTree(store.findAll()), null);
    private final ReportScope one = new ReportScope(new UnitTree(store.findAll()), county.id());

    @Test void everybodyIsTheCityCutByCounties() {
        assertEquals(Optional.of(city), everybody.place());
        assertEquals(List.of("", "", "云栖区", "云栖区"), Stream.of(city, bureau, county, village).map(u -> everybody.part(u.id())).toList());
        assertEquals(List.of("市教育局", "云栖区"), everybody.parts());
        assertEquals(Set.of(), everybody.filter());
    }

    @Test void aCountyIsCutByWhatStandsRightBelowIt() {
        assertEquals(Optional.of(county), one.place());
        assertEquals(List.of("", "区水利局", "东镇", "东镇"), Stream.of(county, water, town, village).map(u -> one.part(u.id())).toList());
        assertEquals(List.of("区水利局", "东镇"), one.parts());
    }

    @Test void itCoversTheUnitAndAllBelow() {
        assertEquals(List.of(false, false, true, true, true), Stream.of(city, bureau, county, town, village).map(one::covers).toList());
        assertEquals(Set.of(county.id(), water.id(), town.id(), village.id()), one.filter());
    }
}
