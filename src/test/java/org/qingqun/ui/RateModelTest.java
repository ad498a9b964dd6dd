package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Forecast;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.wording.FigureText;

class RateModelTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private RateModel rates;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var desk = new TestDesk(office);
        rates = new RateModel(desk.desk.office(), desk.desk.messages(), desk.tasks);
    }

    @AfterEach void close() {
        office.close();
    }

    private String line() {
        return rates.lineProperty().get();
    }

    @Test void withoutABaselineThereIsNoRate() {
        rates.settled();
        assertEquals("处置率 —（尚未锁定基数）", line());
    }

    @Test void itIsCountedOnceUntilSomethingChanged() {
        office.groups("甲群", "乙群");
        rates.settled();
        office.baseline.lock(OfficeFixture.TODAY, PersonId.ADMINISTRATOR);
        rates.settled();
        assertEquals("处置率 —（尚未锁定基数）", line(), "nobody told it of the baseline");
        rates.refresh();
        assertEquals("工作群组处置率 0.0%", line());
    }

    @Test void aDecisionShowsWhatTheRateBecomesAndGoesWhenItIsSettled() {
        var groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.baseline.lock(OfficeFixture.TODAY, PersonId.ADMINISTRATOR);
        rates.refresh();
        assertEquals("工作群组处置率 0.0%", line());
        rates.deciding(Family.WORK_GROUP, Map.of(groups.getFirst().id(), Disposition.DISSOLVE));
        assertEquals("工作群组处置率 0.0% → 本次决定后 25.0%", line());
        rates.deciding(Family.WORK_GROUP, Map.of(groups.getFirst().id(), Disposition.KEEP));
        assertEquals("工作群组处置率 0.0%", line());
        rates.settled();
        assertEquals("工作群组处置率 0.0%", line());
    }

    @Test void whatIsGoneAlreadyOrNotCountedChangesNothingAndANewSurvivorCounts() {
        var groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.baseline.lock(OfficeFixture.TODAY, PersonId.ADMINISTRATOR);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        rates.refresh();
        rates.deciding(Family.WORK_GROUP, Map.of(groups.get(0).id(), Disposition.DISSOLVE, new AssetId(99), Disposition.DISSOLVE));
        assertEquals("工作群组处置率 25.0%", line());
        var decisions = Map.of(groups.get(0).id(), Disposition.DISSOLVE, groups.get(1).id(), Disposition.MERGE, groups.get(2).id(), Disposition.MERGE);
        rates.deciding(Family.WORK_GROUP, decisions, 1);
        var counted = Forecast.of(office.progress.census(Family.WORK_GROUP, OfficeFixture.TODAY), decisions, 1);
        assertEquals("工作群组处置率 25.0% → 本次决定后 " + FigureText.rate(counted.after().disposalRate()), line(), "as counted place by place");
    }
}
