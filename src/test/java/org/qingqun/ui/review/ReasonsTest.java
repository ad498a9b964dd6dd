package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

class ReasonsTest {
    private final Reasons reasons = new Reasons(Messages.in("zh"));

    @Test void aRuleHasReasonsOfItsOwnOrTheCommonOne() {
        assertEquals(List.of("期限已过，工作已结束", "阶段性任务已完成"), reasons.of(RuleId.EXPIRED));
        assertEquals(List.of("按清理要求处置"), reasons.of(RuleId.SUSPICIOUS_DATA));
        assertEquals(List.of("按清理要求处置"), reasons.of(null));
    }
}
