package org.qingqun.duplicate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.UnitTree;

class SurvivorTest {
    @Test void theMostRecentlyUsedStays() {
        assertEquals(2, survivor(group(1).lastActive("2026-03").members(400), group(2).lastActive("2026-11-02").members(3), group(3).lastActive(null)));
    }

    @Test void thenTheLargest() {
        assertEquals(2, survivor(group(1).members(10), group(2).members(200), group(3).members(null)));
    }

    @Test void thenAFiledOne() {
        assertEquals(2, survivor(group(1), group(2).filingNo("LJ-0012")));
    }

    @Test void thenTheOldest() {
        assertEquals(2, survivor(group(1).createdOn("2024"), group(2).createdOn("2020-05"), group(3).createdOn(null)));
        assertEquals(1, survivor(group(1), group(2)));
    }

    @Test void ofYearlyRecreationsTheOlderIsClosed() {
        assertEquals(2, survivor(group(1).name("2023年高考群").members(500), group(2).name("2024年高考群").members(5)));
        assertEquals(3, survivor(group(1).name("2023年高考群").members(500), group(2).name("2024年高考群").members(5), group(3).name("高考群").members(50)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last used, members, filing, created | why it should stay beside one last used 2026-05, with 50 people, not filed, of 2021-03
            2026-06 | 50  |         | 2021-03 | LAST_USED
            2026-05 | 51  | LJ-0012 | 2021-03 | MOST_MEMBERS FILED
            2026-06 | 200 | LJ-0012 | 2019    | LAST_USED MOST_MEMBERS FILED OLDEST
            2026-05 | 50  |         | 2021-03 |
                    |     |         | 2020    | OLDEST
            """)
    void theReasonsAreWhatTheOthersHaveNot(String lastUsed, Integer members, String filing, String created, String expected) {
        var one = group(1).lastActive(lastUsed).members(members).filingNo(filing).createdOn(created).build();
        var other = group(2).lastActive("2026-05").members(50).createdOn("2021-03").build();
        var reasons = Survivor.reasons(one, List.of(other)).stream().map(Enum::name).collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, reasons);
    }

    @Test void aloneThereIsNothingToSpeakFor() {
        assertEquals(List.of(), Survivor.reasons(group(1).build(), List.of()));
    }

    private static AssetBuilder group(long id) {
        return AssetBuilder.workGroup().id(id).name("高考群");
    }

    private static long survivor(AssetBuilder... assets) {
        List<Asset> built = Stream.of(assets).map(AssetBuilder::build).toList();
        return Survivor.of(Profiles.read(built, new UnitTree(List.of()))).id().value();
    }
}
