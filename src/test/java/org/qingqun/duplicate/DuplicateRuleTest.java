package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.ProfileRows;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class DuplicateRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final DuplicateRule rule = new DuplicateRule(new DuplicateEngine(Set.of()));

    @Test void eachOfTwoNamesTheOther() {
        var found = inspect("石澜县教育局|控辍保学工作群", "石澜县教育局|义务教育控辍保学联络群(2024)", "石澜县教育局|高考群");
        assertEquals(List.of("1: 义务教育控辍保学联络群(2024)", "2: 控辍保学工作群"), found.stream().map(f -> f.asset().value() + ": " + named(f).getFirst().otherName()).toList());
        assertEquals(RuleId.DUPLICATE, found.getFirst().rule());
        assertEquals("控辍保学", named(found.getFirst()).getFirst().shared());
        assertEquals(TODAY, found.getFirst().asOf());
    }

    @Test void theScoreDecidesHowStronglyItSpeaks() {
        assertEquals(Severity.STRONG, inspect("柳湾镇政府|防汛群", "柳湾镇政府|防汛工作群").getFirst().severity());
        assertEquals(Severity.LIKELY, inspect("石澜县商务局|展销会群", "石澜县商务局|农产品展销会群").getFirst().severity());
        assertEquals(Severity.ASK, inspect("石澜县水利局|引水工程专班|龙门引水工程", "石澜县水利局|引水工程群|金沙引水工程").getFirst().severity());
    }

    @Test void aFindingNamesTheMostAlikeFirstAndAtMostFive() {
        var rows = new ArrayList<>(List.of("柳湾镇政府|防汛宣传群"));
        for (int i = 0; i < 7; i++) rows.add("柳湾镇政府|防汛群");
        var found = inspect(rows.toArray(String[]::new));
        assertEquals(8, found.size());
        assertEquals(5, found.getLast().evidence().size());
        assertEquals("防汛群", named(found.getLast()).getFirst().otherName());
    }

    @Test void theGradeIsTheAssetsOwn() {
        var assets = List.of(AssetBuilder.workGroup().id(1).lastActive("2026-06-01").build(), AssetBuilder.workGroup().id(2).build());
        var found = rule.inspect(new Inventory(assets, new UnitTree(List.of())), TODAY);
        assertEquals(List.of(EvidenceGrade.CUSTODIAN, EvidenceGrade.UNKNOWN), found.stream().map(Finding::grade).toList());
        assertEquals(AssetBuilder.DATA_DAY, found.getFirst().dataDate());
    }

    @Test void lookAlikesAreNotAccused() {
        assertEquals(List.of(), inspect("柳湾镇政府|第一网格群", "柳湾镇政府|第二网格群", "石澜县水利局|柳湾镇防汛群", "石澜县水利局|青禾镇防汛群"));
    }

    private List<Finding> inspect(String... rows) {
        var inventory = ProfileRows.of(rows);
        return rule.inspect(new Inventory(inventory.assets(), inventory.units()), TODAY);
    }

    private static List<SameFunction> named(Finding finding) {
        return finding.evidence().stream().map(SameFunction.class::cast).toList();
    }
}
