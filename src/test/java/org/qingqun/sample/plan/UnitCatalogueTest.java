package org.qingqun.sample.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Level;

class UnitCatalogueTest {
    private final UnitCatalogue units = new UnitCatalogue(1, new StaffRoom(1));

    @Test void theCityHas192ReportingUnitsBelowFiveContainers() {
        assertEquals(Map.of(Level.CITY, 40L, Level.COUNTY, 112L, Level.TOWN, 40L),
                units.reporting().stream().collect(groupingBy(SampleUnit::level, counting())));
        assertEquals(List.of("临江市", "云栖区", "桐川县", "石澜县", "青禾县"),
                units.all().stream().filter(SampleUnit::isContainer).map(SampleUnit::name).toList());
    }

    @Test void everyNameBelongsToOneUnitAndParentsComeFirst() {
        var names = new ArrayList<String>();
        for (var unit : units.all()) {
            assertTrue(unit.parent() == null || names.contains(unit.parent()), unit.name());
            names.add(unit.name());
            names.addAll(unit.aliases());
        }
        assertEquals(new HashSet<>(names).size(), names.size(), () -> names.stream().filter(n -> names.indexOf(n) != names.lastIndexOf(n)).toList().toString());
    }

    @Test void aTownNameOfTwoCountiesIsNobodysShortName() {
        var aliases = units.all().stream().filter(u -> u.name().endsWith("柳湾镇")).map(SampleUnit::aliases).toList();
        assertEquals(List.of(List.of("云栖柳湾镇"), List.of("青禾柳湾镇")), aliases);
    }

    @Test void listsNameRealUnitsAndMisspellingsNameNone() {
        var known = new HashSet<String>();
        for (var unit : units.all()) {
            known.add(unit.name());
            known.addAll(unit.aliases());
        }
        assertEquals(12, UnitCatalogue.missing().size());
        assertTrue(known.containsAll(UnitCatalogue.missing()));
        assertTrue(known.containsAll(UnitCatalogue.separate()));
        assertTrue(known.containsAll(UnitCatalogue.joint().keySet()));
        assertTrue(known.containsAll(UnitCatalogue.joint().values()));
        assertTrue(known.containsAll(UnitCatalogue.misspelt().keySet()));
        UnitCatalogue.misspelt().values().forEach(seen -> assertTrue(!known.contains(seen), seen));
    }
}
