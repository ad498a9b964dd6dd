package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

class ReasonsTest {
    private final Reasons reasons = new Reasons(Messages.in("zh"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expired         | DISSOLVE   | 期限已过，工作已结束
            expired         | RECTIFY    | 工作延期，重新核定期限
            outdated-name   | RECTIFY    | 名称已过期，改名并补期限
            outdated-name   | DISSOLVE   | 名称所指工作已结束
            outdated-name   | DEREGISTER | 名称所指工作已结束
            outdated-name   | KEEP       | 仍在使用，工作需要
            suspicious-data | DISSOLVE   | 按清理要求处置
                            | TAKE_DOWN  | 按清理要求处置
                            | MERGE      | 职能重复，并入保留群
            """)
    void theReasonIsThatOfTheAnswerWhereTheRuleHasOneElseTheCommonOne(String rule, Disposition answer, String first) {
        assertEquals(first, reasons.of(rule == null ? null : new RuleId(rule), answer).getFirst());
    }
}
