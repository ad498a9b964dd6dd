package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;

class ClockTextTest {
    @Test void bothTimesStandInTheZoneOfTheOffice() {
        var clock = Clock.fixed(Instant.parse("2025-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        assertEquals("电脑时间 2025-11-02 09:00 早于台账库最近一次操作 2026-11-02 17:30：请先校准系统时间再办理，否则预告期、期限和进度都会按错误的日期计算。",
                new ClockText(Messages.in("zh")).behind(clock, Instant.parse("2026-11-02T09:30:00Z")));
    }
}
