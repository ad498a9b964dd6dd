package org.qingqun.rule.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.rule.Inventories.TODAY;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class FewFollowersRuleTest {
    private final FewFollowersRule rule = new FewFollowersRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource({"999, LIKELY", "1000,", "0, LIKELY", "-1,", ","})
    void fewerThanTheLimitCounts(Integer followers, Severity expected) {
        assertEquals(Optional.ofNullable(expected), rule.inspect(account().members(followers).build(), TODAY).map(Finding::severity));
    }
}
