package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.settings.LimitHistory.Change;

class LimitHistoryTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private List<Change> find(String language) {
        return new LimitHistory(TestDesk.office(office, new TestDesk.FakeLedgers()), Messages.in(language)).find();
    }

    @Test void beforeTheFirstChangeThereIsNone() {
        office.campaigns.describe("改名", null, null, ADMIN);
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(List.of(), find("zh"));
    }

    @Test void theNewestStandsFirstWithWhoAndWhy() {
        office.campaigns.changeLimits(new Limits(120, 180, 90, 7), "季节性群较多", ADMIN);
        office.clock.set(TODAY.plusDays(3));
        office.campaigns.changeLimits(new Limits(120, 180, 60, 0), "市里要求", ADMIN);
        assertEquals(List.of(new Change(TODAY.plusDays(3), "管理员", "公众账号未更新天数 90 → 60、到期宽限天数 7 → 0", "市里要求"),
                new Change(TODAY, "管理员", "工作群未使用天数 90 → 120", "季节性群较多")), find("zh"));
    }

    @Test void itIsToldInTheReadersLanguage() {
        office.campaigns.changeLimits(new Limits(90, 200, 90, 7), "fewer apps", ADMIN);
        assertEquals(new org.qingqun.wording.Terms(Messages.in("en")).of(org.qingqun.campaign.Limit.APP_SILENT_DAYS) + " 180 → 200", find("en").getFirst().what());
    }
}
