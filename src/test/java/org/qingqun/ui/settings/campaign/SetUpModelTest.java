package org.qingqun.ui.settings.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.BaselineService.Reason;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.ui.common.TestDesk;

class SetUpModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SetUpModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new SetUpModel(desk.desk, office.campaigns.current());
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void whatHindersIsSaidPageByPage() {
        assertEquals("", model.scopeObstacle());
        model.nameProperty().set(" ");
        assertEquals("名称不能为空。", model.scopeObstacle());
        model.nameProperty().set("春季行动");
        model.families().ticks().values().forEach(tick -> tick.set(false));
        assertEquals("至少勾选一类。", model.scopeObstacle());
        model.families().set(Set.of());
        model.levels().ticks().values().forEach(tick -> tick.set(false));
        assertEquals("至少勾选一级。", model.scopeObstacle());
        model.levels().set(Set.of());
        model.platforms().ticks().values().forEach(tick -> tick.set(false));
        assertEquals("至少勾选一个平台。", model.scopeObstacle());

        assertEquals("", model.daysObstacle());
        model.dayProperty().set(TODAY.plusDays(1));
        assertEquals("基准日不能晚于今天（2026-11-02）。", model.daysObstacle());
        model.dayProperty().set(null);
        assertEquals("请选基准日。", model.daysObstacle());
        model.dayProperty().set(TODAY);
        model.deadlineProperty().set(TODAY.minusDays(1));
        assertEquals("截止日期早于基准日。", model.daysObstacle());
        model.deadlineProperty().set(null);
        model.targetProperty().set("三成");
        assertEquals("目标处置率须为 0 至 100，最多一位小数。", model.daysObstacle());
    }

    @Test void aPreviewNamesWhatIsLeftOutAndFinishingLocks() {
        office.groups("甲群");
        office.insert(AssetBuilder.workGroup().name("QQ群").unit(office.bureau.id().value()).platform(Platform.QQ));
        model.platforms().set(Set.of(Platform.WECHAT));
        model.targetProperty().set("30");
        model.preview();
        var look = model.lookProperty().get();
        assertEquals("", model.previewObstacle());
        assertEquals(Map.of(Family.WORK_GROUP, 1L), look.byFamily());
        assertEquals(List.of("QQ群（市教育局）"), look.names().get(Reason.OTHER_PLATFORM));
        model.finish(() -> {});
        var campaign = office.campaigns.current();
        assertTrue(campaign.isLocked());
        assertEquals(List.of(300, TODAY, Set.of(Platform.WECHAT)), List.of(campaign.targetPerMille(), campaign.baselineDay(), campaign.platforms()));
        assertEquals(List.of("“2026 行动”已设立，基数以 2026-11-02 锁定。"), desk.notices);
    }

    @Test void lockingMayWaitAndALockedCampaignIsFollowedByTheNext() {
        model.lockingProperty().set(false);
        model.finish(() -> {});
        assertFalse(office.campaigns.current().isLocked());
        office.baseline.lock(TODAY, ADMIN);
        var next = new SetUpModel(desk.desk, office.campaigns.current());
        assertTrue(next.isNext());
        assertEquals("2027 年专项行动", next.nameProperty().get());
    }
}
