package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class CampaignModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private CampaignModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.campaigns.describe("第四季度清理", LocalDate.of(2026, 12, 31), 300, ADMIN);
        desk = new TestDesk(office);
        model = new CampaignModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void theFieldsShowWhatIsStored() {
        assertEquals(List.of("第四季度清理", LocalDate.of(2026, 12, 31), "30.0"),
                List.of(model.nameProperty().get(), model.deadlineProperty().get(), model.targetProperty().get()));
        assertFalse(model.canSave());
    }

    @Test void whatIsSavedStandsInTheLog() {
        model.nameProperty().set(" 年度清理 ");
        model.deadlineProperty().set(null);
        model.targetProperty().set("27.5%");
        model.save();
        var campaign = office.campaigns.current();
        assertEquals(List.of("年度清理", 275), List.of(campaign.name(), campaign.targetPerMille()));
        assertNull(campaign.deadline());
        assertEquals("campaign.describe", office.stores.audit().findLatest(1).getFirst().entry().action());
        assertEquals(List.of("专项行动已保存。"), desk.notices);
        assertEquals(1, desk.changes);
        assertFalse(model.canSave());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30,      300
            30.0,    300
            ' 30 %', 300
            27.5％,  275
            100,     1000
            0,       0
            """)
    void aTargetIsTypedInPerCent(String typed, int perMille) {
        model.nameProperty().set("改名");
        model.targetProperty().set(typed);
        model.save();
        assertEquals(perMille, office.campaigns.current().targetPerMille());
    }

    @ParameterizedTest
    @CsvSource({"100.1", "27.55", "-3", "三成", "1000"})
    void whatIsNoRateIsNotSaved(String typed) {
        model.targetProperty().set(typed);
        assertEquals(Optional.of("settings.campaign.noRate"), model.problem());
        assertFalse(model.canSave());
        model.save();
        assertEquals(300, office.campaigns.current().targetPerMille());
    }

    @Test void aBlankTargetIsNoneAndABlankNameIsRefused() {
        model.targetProperty().set("");
        assertTrue(model.canSave());
        model.nameProperty().set(" ");
        assertEquals(Optional.of("settings.campaign.nameless"), model.problem());
        model.discard();
        assertEquals("第四季度清理", model.nameProperty().get());
        assertFalse(model.isEdited());
    }

    @Test void whatIsTypedSurvivesAnotherVisit() {
        model.nameProperty().set("改了一半");
        model.load();
        assertEquals("改了一半", model.nameProperty().get());
    }

    @Test void aBaselineIsUnlockedWithAReasonAndAllCampaignsAreListed() {
        office.baseline.lock(OfficeFixture.TODAY, ADMIN);
        model.load();
        desk.reason = "基准日选错了";
        model.reopen();
        assertFalse(office.campaigns.current().isLocked());
        assertEquals("基准日选错了", office.stores.audit().findLatest(1).getFirst().entry().reason());
        office.campaigns.start("下一个", java.util.Set.of(), null, null, ADMIN);
        model.load();
        assertEquals(List.of("下一个", "第四季度清理"), model.campaigns().stream().map(c -> c.name()).toList());
    }

    @Test void theNextCampaignWaitsForOpenCases() {
        var asset = office.groups("甲群").getFirst();
        var started = new java.util.ArrayList<>();
        model.setUp(started::add);
        assertEquals(1, started.size());
        office.baseline.lock(OfficeFixture.TODAY, ADMIN);
        office.propose(asset.id(), org.qingqun.cleanup.Disposition.DISSOLVE, null);
        model.load();
        model.setUp(started::add);
        assertEquals(1, started.size());
        assertEquals("“第四季度清理”还有 1 项处置没有办结，请先办结或撤回，再开新的行动。", desk.notices.getLast());
    }
}
