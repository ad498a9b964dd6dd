package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class WarningsTest {
    @Test void aClockThatWasSetBackIsToldOfOnce(@TempDir Path folder) {
        try (var office = new OfficeFixture(folder)) {
            var desk = new TestDesk(office);
            office.baseline.lock(TODAY, ADMIN);
            new Warnings(desk.desk).tell();
            assertEquals(List.of(), desk.notices);
            office.clock.set(TODAY.minusYears(1));
            new Warnings(desk.desk).tell();
            assertEquals(List.of("电脑时间 2025-11-02 09:00 早于台账库最近一次操作 2026-11-02 09:00：请先校准系统时间再办理，否则预告期、期限和进度都会按错误的日期计算。"), desk.notices);
        }
    }
}
