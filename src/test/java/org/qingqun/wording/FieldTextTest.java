package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetField;

class FieldTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            NAME,           防汛调度群,   防汛调度群
            PLATFORM,       wechat,      微信
            TEMPORARY,      until-date,  临时
            ACTIVITY,       silent,      沉寂
            EVIDENCE,       unit,        单位申报
            DISPOSITION,    take-down,   下架
            MEMBERS,        1986,        '1,986'
            MESSAGES_30D,   0,           0
            CREATED_ON,     2023-10,     2023-10
            LAST_ACTIVE_ON, 2026-08~,    约 2026-08
            ENDS_ON,        permanent,   长期
            ENDS_ON,        2026-12-31,  2026-12-31
            ENDS_ON,        招募工作结束, 招募工作结束
            PHONE,          13812342071, 138****2071
            MEMBERS,        ,            —
            """)
    void aValueStandsInTheReadersWords(AssetField field, String canonical, String expected) {
        assertEquals(expected, new FieldText(Messages.in("zh")).of(field, canonical));
    }
}
