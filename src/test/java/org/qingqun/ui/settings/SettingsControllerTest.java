package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.rule.RuleId;
import org.qingqun.settings.Settings;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

class SettingsControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SettingsController page;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        for (int days : new int[] {95, 130})
            office.insert(AssetBuilder.workGroup().name(days + "天群").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(days).toString()));
        desk = new TestDesk(office);
        page = Staged.show(stage, desk, SettingsController.class, SettingsController.makers(desk.desk), 1166, 700).controller(); // what the frame leaves of 1366
        stage.requestFocus(); // keys go to the window that has it
        page.shown(Visit.to(Page.SETTINGS).withText("appearance"));
    }

    private void goTo(String section) {
        interact(() -> page.shown(Visit.to(Page.SETTINGS).withText(section)));
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private boolean enabled(String id) {
        return !lookup(id).queryAs(Node.class).isDisabled();
    }

    /// All twelve of them together held the window's thread for longer than a person should feel.
    @Test void aSectionIsMadeWhenItIsFirstLookedAt() {
        var place = lookup("#place").<StackPane>query().getChildren();
        assertEquals(1, place.size());
        goTo("about");
        goTo("appearance");
        goTo("about");
        assertEquals(List.of(false, true), place.stream().map(Node::isVisible).toList());
    }

    @Test void synonymsAreTypedAndSaved() {
        goTo("synonyms");
        assertFalse(enabled("#saveWords"));
        clickOn("#ownWords").write("kiwi chinese-gooseberry");
        clickOn("#saveWords");
        assertEquals(List.of("kiwi chinese-gooseberry"), office.thesaurus().own().format());
    }

    @Test void aLimitIsTriedAndSavedAndALookChosen() {
        clickOn("#dark");
        assertEquals(Settings.Theme.DARK, desk.settings.theme());
        interact(() -> page.shown(Visit.to(Page.SETTINGS).withRule("zombie")));

        clickOn("#limit-group-silent-days .text-field").push(KeyCode.SHORTCUT, KeyCode.A).write("120").type(KeyCode.ENTER);
        assertEquals("不再标记 1", lookup("#out").queryAs(Labeled.class).getText());
        assertFalse(enabled("#save"));
        clickOn("#reason").write("seasonal");
        assertTrue(enabled("#save"));
        clickOn("#save");
        assertEquals(120, office.campaigns.current().limits().groupSilentDays());
        assertFalse(enabled("#save"));

        clickOn("#limit-group-silent-days .text-field").push(KeyCode.SHORTCUT, KeyCode.A).write("0").type(KeyCode.ENTER);
        assertEquals("“0”不能用：须为 1 至 3650 之间的整数，已改为 1。", desk.notices.getLast());
    }

    @Test void aPaperIsCheckedAndAHolidayWritten() {
        goTo("policies");
        clickOn(lookup("今天已核对").match(SettingsControllerTest::shown).<Node>query()).clickOn(lookup("#save").match(SettingsControllerTest::shown).<Node>query());
        assertEquals(TODAY, office.rules.policies().find(RuleId.ZOMBIE).getFirst().checkedOn());
        goTo("calendar");
        interact(() -> lookup("#days").queryTextInputControl().setText("2027-01-01 休 元旦"));
        clickOn(lookup("#save").match(SettingsControllerTest::shown).<Node>query());
        assertEquals(1, office.cleanup.calendar().findDays().size());
    }

    @Test void campaignFileAndLicencesWorkByMouse() {
        goTo("campaign");
        clickOn("#target").write("27.5");
        clickOn(lookup("#save").match(SettingsControllerTest::shown).<Node>query());
        assertEquals(275, office.campaigns.current().targetPerMille());

        goTo("file");
        desk.chosen = List.of(folder.resolve("backup.db"));
        clickOn("立即备份…");
        assertTrue(Files.exists(folder.resolve("backup.db")));
        clickOn("立即校验");
        assertTrue(text("#soundText").startsWith("校验通过"), text("#soundText"));
        clickOn("与备份或审签表对照…");
        assertTrue(text("#soundText").startsWith("校验通过"), text("#soundText"));

        goTo("about");
        assertTrue(text("#version").startsWith("版本 "));
        assertFalse(lookup("#parts").queryTableView().getItems().isEmpty());
    }

    @Test void aListOfUnitsIsPastedTakenInAndOneOfItEdited() {
        goTo("units");
        clickOn(lookup("导入或粘贴名单…").match(SettingsControllerTest::shown).<Node>query());
        interact(() -> lookup("#pasted").queryTextInputControl().setText("甲局\t临江市\t市\n乙局\t无此县\t县"));
        clickOn("写入 1 家");
        assertEquals(4, office.stores.units().findAll().size());
        clickOn("甲局").clickOn("#headCount").write("36").clickOn(lookup("#save").match(SettingsControllerTest::shown).<Node>query());
        assertEquals(36, office.stores.units().findAll().getLast().headCount());
        clickOn("撤销上一步");
        assertEquals(null, office.stores.units().findAll().getLast().headCount());
    }

    @Test void somebodyIsEnteredAndSigningInTurnedOn() {
        goTo("people");
        clickOn("新增人员").clickOn("#typedName").write("zhou").clickOn(lookup("#save").match(SettingsControllerTest::shown).<Node>query());
        assertEquals("zhou", office.stores.people().findAll().getLast().name());
        clickOn(lookup("#pin").match(SettingsControllerTest::shown).<Node>query()).write("2580").clickOn(lookup("#again").match(SettingsControllerTest::shown).<Node>query()).write("2580");
        clickOn("要求登录");
        assertTrue(office.signIn.rule().required());
        assertTrue(lookup("#code").queryTextInputControl().getText().length() > 20);
    }

    /// In the section in sight: each has a button of that name.
    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
