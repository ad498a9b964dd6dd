package org.qingqun.rule.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.rule.Inventories.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Evidence.LevelMayNotBuild;
import org.qingqun.rule.Evidence.UnfiledApp;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Severity;

class UnfiledAppRuleTest {
    private final UnfiledAppRule rule = new UnfiledAppRule();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # level, filing number, day: a blank asks from the day after the time to file
            COUNTY,  -,     2026-07-25, -
            COUNTY,  -,     2026-07-26, ASK
            COUNTY,  B-001, 2026-07-26, -
            UNKNOWN, -,     2026-07-26, ASK
            # below the county none is to be made, filed or not
            TOWN,    B-001, 2026-01-01, LIKELY
            VILLAGE, B-001, 2026-01-01, LIKELY
            CITY,    B-001, 2026-12-01, -
            """)
    void filedInTimeAndNotBelowTheCounty(Level level, String number, LocalDate day, Severity expected) {
        var inventory = Inventories.of(List.of(unit(1, level, 30)), govApp().filingNo(number));
        assertEquals(expected, rule.inspect(inventory, day).stream().map(f -> f.severity()).findFirst().orElse(null));
    }

    @Test void aBlankAccusesWhereTheUnitGaveNumbersForOthers() {
        var found = new TreeMap<Long, Severity>();
        var inventory = Inventories.of(List.of(unit(1, Level.COUNTY, 30)), govApp().filingNo("B-001"), govApp().filingNo(null));
        rule.inspect(inventory, LocalDate.of(2026, 8, 1)).forEach(f -> found.put(f.asset().value(), f.severity()));
        assertEquals(Map.of(2L, Severity.LIKELY), found);
    }

    @Test void bothReasonsStandInOneFinding() {
        var inventory = Inventories.of(List.of(unit(1, Level.TOWN, 30)), govApp().filingNo(null));
        assertEquals(List.of(new LevelMayNotBuild(Level.TOWN), new UnfiledApp(UnfiledAppRule.DUE)), rule.inspect(inventory, LocalDate.of(2026, 8, 1)).getFirst().evidence());
    }
}
