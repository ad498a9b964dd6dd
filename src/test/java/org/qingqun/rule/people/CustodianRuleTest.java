package org.qingqun.rule.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.Evidence.CustodianLeft;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Severity;

class CustodianRuleTest {
    private final CustodianRule rule = new CustodianRule(Limits.DEFAULT);
    private final CustodianRule strict = new CustodianRule(Limits.DEFAULT.with(Limit.CUSTODIAN_LEADS, 1));

    @Test void aBlankAccusesWhereTheUnitNamesOthersAndElseAsks() {
        var inventory = Inventories.of(workGroup().custodian("王小明", null), workGroup().custodian(null, null), workGroup().unit(2).custodian(null, null),
                account().custodian(" ", null));
        assertEquals(Map.of(2L, Severity.LIKELY, 3L, Severity.ASK, 4L, Severity.ASK), severities(rule, inventory));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # name, title, note: the word that says so
            王小明（已调离）, -,        -,            已调离
            王小明,           已退休,   -,            已退休
            王小明,           科长,     群主已离职,   已离职
            王小明,           科长,     成员较杂,     -
            -,                -,        原群主已调走, 已调走
            """)
    void whoHasLeftIsNamedByTheLedgersOwnWord(String name, String title, String note, String word) {
        var found = rule.inspect(Inventories.of(workGroup().custodian(name, null).title(title).note(note)), TODAY).stream().flatMap(f -> f.evidence().stream()).toList();
        assertEquals(word == null ? List.of() : List.of(new CustodianLeft(word)), found);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            科员,   LIKELY
            干事,   LIKELY
            网格长, LIKELY
            科长,   -
            副局长, -
            村支部书记, -
            办公室主任, -
            -,      -
            """)
    void aRankIsHeldAgainstOneOnlyWhereTheCampaignAsksForManagers(String title, Severity expected) {
        var inventory = Inventories.of(workGroup().title(title));
        assertEquals(expected == null ? Map.of() : Map.of(1L, expected), severities(strict, inventory));
        assertEquals(Map.of(), severities(rule, inventory));
    }
}
