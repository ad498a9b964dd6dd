package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;

class ProcedureTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            ACT,   WORK_GROUP,       群主解散群
            ACT,   OFFICIAL_ACCOUNT, 停更，向平台申请注销
            ACT,   GOV_APP,          下架、停止服务
            PROVE, WORK_GROUP,       交来佐证
            """)
    void aPartHasTheWordsOfItsFamilyOrTheCommonOnes(ProcedureStep step, Family family, String words) {
        assertEquals(words, new ProcedureText(Messages.in("zh")).of(step, family));
    }

    @Test void everyPartHasWordsInBothLanguages() {
        for (var language : new String[] {"zh", "en"}) for (var step : ProcedureStep.values()) for (var family : Family.values())
            assertFalse(new ProcedureText(Messages.in(language)).of(step, family).isBlank());
    }
}
