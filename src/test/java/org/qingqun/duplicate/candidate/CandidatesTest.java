package org.qingqun.duplicate.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.ProfileRows;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.UnitTree;

class CandidatesTest {
    @Test void onlyOneScopeIsCompared() {
        assertEquals(List.of("0-2", "1-3", "4-5"), pairs(ProfileRows.of("石澜县教育局|防汛群", "石澜县水利局|防汛群", "石澜县教体局|征兵群", "石澜县政府办|水利局防汛群",
                "柳湾镇政府|防汛群", "石澜县水利局|柳湾镇征兵群").profiles()));
    }

    @Test void aTownIsOneScopeWhateverOffice() {
        assertEquals(List.of("0-1"), pairs(ProfileRows.of("柳湾镇应急办|防汛群", "柳湾镇财政所|防汛群").profiles()));
    }

    @Test void familiesAreNotMixed() {
        var assets = List.of(AssetBuilder.workGroup().id(1).build(), AssetBuilder.account().id(2).build(), AssetBuilder.govApp().id(3).build());
        assertEquals(List.of(), pairs(Profiles.read(assets, new UnitTree(List.of()))));
    }

    @Test void rowsWithoutAnyScopeMeetThoseThatShareARareWord() {
        assertEquals(List.of("0-1"), pairs(ProfileRows.of("***|古树名木保护群", "石澜县林业局|古树名木群", "石澜县林业局|松材线虫病群").profiles().subList(0, 2)));
        assertEquals(List.of("0-1"), pairs(ProfileRows.of("***|古树名木保护群", "???|古树名木普查群", "---|征兵群").profiles()));
    }

    @Test void rowsOfACountyWithoutAnOfficeMeetThoseOfItsOffices() {
        assertEquals(List.of("0-1"), pairs(ProfileRows.of("***|石澜县古树名木保护群", "石澜县林业局|古树名木群", "石澜县林业局|石澜县征兵群").profiles().subList(0, 2)));
    }

    @Test void aLargeScopeIsComparedByWhatIsRareInIt() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 400; i++) rows.add("石澜县农业农村局|" + unusual(i) + "合作社群");
        rows.add("石澜县农业农村局|" + unusual(7) + "专业合作社工作群");
        var pairs = pairs(ProfileRows.of(rows.toArray(String[]::new)).profiles());
        assertTrue(pairs.contains("7-400"), "the one that shares its rare name");
        assertTrue(pairs.size() < 400 * 20, pairs.size() + " comparisons");
        assertEquals(pairs.size(), new HashSet<>(pairs).size(), "each once");
    }

    /// Two characters that hardly any other number gives.
    private static String unusual(int i) {
        return "" + (char) ('\u6000' + i * 5) + (char) ('\u7000' + i * 3);
    }

    private static List<String> pairs(List<Profile> profiles) {
        var found = new ArrayList<String>();
        for (var block : new Candidates(profiles, false).blocks(IntStream.range(0, profiles.size()).boxed().toList())) block.forEach((a, b) -> found.add(a + "-" + b));
        return found.size() == new TreeSet<>(found).size() ? List.copyOf(new TreeSet<>(found)) : found;
    }
}
