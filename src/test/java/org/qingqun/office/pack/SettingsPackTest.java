package org.qingqun.office.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.duplicate.MemoryNotDuplicateStore;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Background;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.pack.RulePack;

class SettingsPackTest {
    private static final List<RuleEntry> ENTRIES = FullRuleBook.of(new MemoryNotDuplicateStore().alone(), () -> Background.NONE).entries();

    @ParameterizedTest
    @CsvSource({"'', '', 0", "甲, 甲, 0", "甲, 乙, 2", "甲, 甲|乙, 1", "甲|乙, 乙|甲, 1", "甲|乙|丙, 丁, 4"})
    void linesThatOnlyOneHasAreCounted(String mine, String theirs, int expected) {
        var found = pack(Limits.DEFAULT, mine).differences(pack(Limits.DEFAULT, theirs), ENTRIES);
        assertEquals(expected == 0 ? Map.of() : Map.of(SettingsPart.SYNONYMS, expected), found);
    }

    @Test void aSwitchThatSaysWhatTheRuleBookSaysIsNoDifference() {
        var same = Limits.DEFAULT.with("zombie", Family.WORK_GROUP, true);
        assertEquals(Map.of(), pack(Limits.DEFAULT, "").differences(pack(same, ""), ENTRIES));
        var off = Limits.DEFAULT.with("zombie", Family.WORK_GROUP, false);
        assertEquals(Map.of(SettingsPart.SWITCHES, 1), pack(Limits.DEFAULT, "").differences(pack(off, ""), ENTRIES));
    }

    @Test void differencesAreSaidInTheirOrder() {
        var other = pack(Limits.DEFAULT.with("zombie", Family.WORK_GROUP, false), "甲");
        var found = pack(Limits.DEFAULT, "").differences(other, ENTRIES);
        assertEquals("规则启停用 1 处、同义词 1 行", new SettingsWords(Messages.in("zh")).explain(found));
        assertEquals("rule switches: 1, lines of synonyms: 1", new SettingsWords(Messages.in("en")).explain(found));
    }

    private static SettingsPack pack(Limits limits, String synonyms) {
        var lines = Thesaurus.parse(List.of(synonyms.split("\\|")));
        return new SettingsPack(new RulePack(limits, Map.of()), List.of(), Map.of(), Map.of(), Map.of(), lines);
    }
}
