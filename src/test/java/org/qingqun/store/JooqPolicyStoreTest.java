package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleId;

class JooqPolicyStoreTest extends OnBothDatabases {
    private static final PolicyReference FIRST = new PolicyReference("《办法》：及时关停", "https://www.gov.cn/1", LocalDate.of(2026, 6, 30));
    private static final PolicyReference SECOND = new PolicyReference("市里要求", null, null);

    @Test void referencesStandInTheirOrderAndAreReplacedTogether() {
        assertEquals(Map.of(), stores.policies().findAll());
        stores.policies().replace(RuleId.ZOMBIE, List.of(SECOND, FIRST));
        stores.policies().replace(RuleId.EXPIRED, List.of(SECOND));
        assertEquals(Map.of(RuleId.ZOMBIE, List.of(SECOND, FIRST), RuleId.EXPIRED, List.of(SECOND)), stores.policies().findAll());
        stores.policies().replace(RuleId.ZOMBIE, List.of(FIRST));
        stores.policies().replace(RuleId.EXPIRED, List.of());
        assertEquals(Map.of(RuleId.ZOMBIE, List.of(FIRST)), stores.policies().findAll());
    }
}
