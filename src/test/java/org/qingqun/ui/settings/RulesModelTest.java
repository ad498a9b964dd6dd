package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.campaign.Limit.EXPIRED_GRACE_DAYS;
import static org.qingqun.campaign.Limit.GROUP_SILENT_DAYS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.settings.Trial.Line;

/// Groups quiet for 95, 110 and 130 days, one for 80, one without a date; an account quiet for 100; the day is 2026-11-02.
class RulesModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private RulesModel model;
    private final List<Asset> groups = new ArrayList<>();

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        for (int days : new int[] {95, 110, 130, 80})
            groups.add(office.insert(AssetBuilder.workGroup().name(days + "天群").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(days).toString())));
        office.insert(AssetBuilder.workGroup().name("没日期群").unit(office.bureau.id().value()).lastActive(null));
        office.insert(AssetBuilder.account().name("教育发布").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(100).toString()));
        desk = new TestDesk(office);
        model = new RulesModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private List<String> names() {
        return model.lines().stream().map(Line::name).toList();
    }

    private int[] counts(Limit field) {
        var effect = model.trialProperty().get().effect(field);
        return new int[] {effect.now(), effect.tried(), effect.difference()};
    }

    @Test void aLooserLimitSaysWhoDropsOut() {
        model.set(GROUP_SILENT_DAYS, 120);
        assertEquals(List.of(3, 1, -2), java.util.Arrays.stream(counts(GROUP_SILENT_DAYS)).boxed().toList());
        assertEquals(List.of("110天群", "95天群"), names());
        assertEquals(List.of(new Line(groups.get(1).id(), "110天群", "市教育局", 110), new Line(groups.get(0).id(), "95天群", "市教育局", 95)), model.lines());
        assertEquals(List.of(1, 1, 0), java.util.Arrays.stream(counts(Limit.ACCOUNT_SILENT_DAYS)).boxed().toList());
    }

    @Test void aStricterLimitSaysWhoComesIn() {
        model.set(GROUP_SILENT_DAYS, 60);
        assertTrue(model.newcomersProperty().get());
        assertEquals(List.of("80天群"), names());
        model.newcomersProperty().set(false);
        assertEquals(List.of(), names());
    }

    @Test void atTheLimitCountsAndNoDateIsNeverAccused() {
        model.set(GROUP_SILENT_DAYS, 110);
        assertEquals(2, counts(GROUP_SILENT_DAYS)[1]);
        model.set(GROUP_SILENT_DAYS, 1);
        assertEquals(4, counts(GROUP_SILENT_DAYS)[1]);
    }

    @Test void thoseWithACaseAreCountedAsUntouched() {
        office.propose(groups.get(0).id(), Disposition.DISSOLVE, null);
        model.set(GROUP_SILENT_DAYS, 120);
        assertEquals(1, model.effect().decided());
    }

    @Test void nothingIsStoredBeforeItIsSavedWithAReason() {
        model.set(GROUP_SILENT_DAYS, 120);
        assertEquals(Limits.DEFAULT, office.campaigns.current().limits());
        assertFalse(model.canSave());
        model.save();
        model.reasonProperty().set("  ");
        assertFalse(model.canSave());
        model.reasonProperty().set("季节性群较多");
        assertTrue(model.canSave());
        model.save();
        assertEquals(new Limits(120, 180, 90, 7), office.campaigns.current().limits());
        assertEquals("季节性群较多", office.stores.audit().findBySubject("campaign:1").stream().filter(l -> l.entry().action().equals("campaign.limits"))
                .toList().getLast().entry().reason());
        assertFalse(model.isChanged());
        assertEquals("", model.reasonProperty().get());
    }

    @Test void savingScansAnewAndIsTold() {
        desk.desk.office().scan().scan(TODAY, Set.of(), desk.desk.person(), org.qingqun.common.Progress.NONE);
        assertEquals(3 + 1, accused());
        model.set(GROUP_SILENT_DAYS, 120);
        model.reasonProperty().set("季节性群较多");
        model.save();
        assertEquals(1 + 1, accused());
        assertEquals(List.of("阈值已保存，已重新体检：现有发现 3 条。"), desk.notices);
        assertEquals(1, desk.changes);
        assertEquals(List.of(new LimitHistory.Change(TODAY, "管理员", "工作群未使用天数 90 → 120", "季节性群较多")), model.changes());
    }

    private int accused() {
        return desk.desk.office().scan().countOpen().get(RuleId.ZOMBIE).entrySet().stream().filter(e -> e.getKey() != Severity.ASK).mapToInt(java.util.Map.Entry::getValue).sum();
    }

    @Test void discardingGoesBackAndDefaultsAreOnlyTried() {
        model.set(EXPIRED_GRACE_DAYS, 30);
        model.discard();
        assertFalse(model.isChanged());
        model.set(GROUP_SILENT_DAYS, 120);
        model.reasonProperty().set("试行");
        model.save();
        model.tryDefaults();
        assertTrue(model.isChanged());
        assertEquals(120, office.campaigns.current().limits().groupSilentDays());
        assertEquals(List.of("110天群", "95天群"), names());
    }

    @Test void whatWasTriedSurvivesAnotherVisit() {
        model.set(GROUP_SILENT_DAYS, 120);
        model.load();
        assertEquals(120, model.triedProperty().get().groupSilentDays());
    }

    @Test void theRegisterIsReadOnceForAllThatIsTriedUntilThePageIsLeft() {
        office.insert(AssetBuilder.workGroup().name("新来的群").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(300).toString()));
        model.set(GROUP_SILENT_DAYS, 120);
        assertEquals(List.of(3, 1), List.of(counts(GROUP_SILENT_DAYS)[0], counts(GROUP_SILENT_DAYS)[1]));
        model.leave();
        model.set(GROUP_SILENT_DAYS, 121);
        assertEquals(List.of(4, 2), List.of(counts(GROUP_SILENT_DAYS)[0], counts(GROUP_SILENT_DAYS)[1]));
    }

    @Test void aCorrectionIsSaid() {
        model.corrected(GROUP_SILENT_DAYS, "4000", 3650);
        assertEquals(List.of("“4000”不能用：须为 1 至 3650 之间的整数，已改为 3650。"), desk.notices);
    }

    @Test void allOfThemAreShownInTheInventory() {
        model.set(GROUP_SILENT_DAYS, 120);
        model.openInInventory(model.lines());
        var visit = desk.visits.getFirst();
        assertEquals(List.of(Page.INVENTORY, Family.WORK_GROUP, List.of(groups.get(1).id(), groups.get(0).id())), List.of(visit.page(), visit.family(), visit.assets()));
    }

    @Test void otherLimitsSwitchesAndExceptionsAreKept() {
        var set = Limits.DEFAULT.with(org.qingqun.campaign.Limit.FEW_FOLLOWERS, 500).with("over-quota", Family.WORK_GROUP, true)
                .with(new org.qingqun.campaign.LimitException(org.qingqun.campaign.Limit.HOLLOW_MEMBERS, 3, null, null, "防汛", null));
        office.campaigns.changeLimits(set, "市里要求", org.qingqun.OfficeFixture.ADMIN);
        model.load();
        model.set(GROUP_SILENT_DAYS, 120);
        model.reasonProperty().set("季节性群较多");
        model.save();
        assertEquals(set.with(GROUP_SILENT_DAYS, 120), office.campaigns.current().limits());
        model.tryDefaults();
        assertEquals(set.exceptions(), model.triedProperty().get().exceptions());
    }

    @Test void aNumberThatContradictsAnotherIsRefused() {
        assertFalse(model.set(org.qingqun.campaign.Limit.QUIET_REMIND_DAYS, 30));
        assertFalse(model.isChanged());
        assertEquals(1, desk.notices.size());
        assertTrue(model.set(org.qingqun.campaign.Limit.QUIET_FAIL_DAYS, 40));
        assertTrue(model.set(org.qingqun.campaign.Limit.QUIET_REMIND_DAYS, 30));
    }
}
