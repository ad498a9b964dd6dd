package org.qingqun.rule.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.Evidence.FewMembers;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class HollowRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final HollowRule rule = new HollowRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource({"3,", "2, LIKELY", "1, LIKELY", "0, STRONG", "-1,", ","})
    void noMoreMembersThanTheLimitCounts(Integer members, Severity expected) {
        assertEquals(Optional.ofNullable(expected), rule.inspect(workGroup().members(members).build(), TODAY).map(Finding::severity));
    }

    @Test void theLimitIsTheCampaigns() {
        var wide = new HollowRule(Limits.DEFAULT.with(Limit.HOLLOW_MEMBERS, 5));
        assertEquals(List.of(new FewMembers(5, 5)), wide.inspect(workGroup().members(5).build(), TODAY).orElseThrow().evidence());
    }
}
