package org.qingqun.ui.settings.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class UnitFormTest {
    private static final Unit CITY = new Unit(new UnitId(1), null, "临江市", Level.CITY, null, null, null, false, List.of());
    private static final Unit BUREAU = new Unit(new UnitId(2), CITY.id(), "市教育局", Level.CITY, 36, "赵文博", "12345", true, List.of("教育局", "市教委"));
    private final UnitForm form = new UnitForm();

    @Test void whatIsShownAndStoredAgainIsTheSameButConfirmed() {
        form.show(BUREAU, new UnitTree(List.of(CITY, BUREAU)));
        assertEquals(new Unit(BUREAU.id(), CITY.id(), "市教育局", Level.CITY, 36, "赵文博", "12345", false, BUREAU.aliases()), form.over(BUREAU));
        assertEquals("教育局、市教委", form.aliases.get());
    }

    @Test void aNewOneStandsAtTheLevelOfTheOneAbove() {
        form.show(BUREAU, new UnitTree(List.of(CITY, BUREAU)));
        form.clear(CITY);
        form.name.set(" 市水利局 ");
        var draft = form.draft();
        assertEquals(List.of("市水利局", CITY.id(), Level.CITY, List.of()), List.of(draft.name(), draft.parent(), draft.level(), draft.aliases()));
        assertNull(draft.headCount());
        form.clear(null);
        assertNull(form.draft().parent());
    }

    @ParameterizedTest
    @CsvSource({"市教育局,CITY,'',''", "市教育局,CITY,' 36 ',''", "' ',CITY,36,settings.units.nameless", "市教育局,UNKNOWN,36,settings.units.levelless", "市教育局,CITY,0,settings.units.headless",
        "市教育局,CITY,-3,settings.units.headless", "市教育局,CITY,1000000,''", "市教育局,CITY,1000001,settings.units.headless", "市教育局,CITY,99999999999,settings.units.headless", "市教育局,CITY,三十,settings.units.headless"})
    void whatCannotBeStoredIsTold(String name, Level level, String heads, String problem) {
        form.name.set(name);
        form.level.set(level);
        form.headCount.set(heads);
        assertEquals(problem, form.problem().orElse(""));
    }

    @Test void otherNamesAreTakenApartHoweverTheyAreParted() {
        form.name.set("市教育局");
        form.aliases.set("教委，教育局；教委\n 市教育局 /,JYJ");
        assertEquals(List.of("JYJ", "教委", "教育局"), form.draft().aliases());
    }
}
