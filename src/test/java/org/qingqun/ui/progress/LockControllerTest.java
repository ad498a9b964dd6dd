package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.TestDesk;
import org.testfx.framework.junit5.ApplicationTest;

class LockControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ProgressModel model;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.insert(AssetBuilder.workGroup().name("老群").unit(office.bureau.id().value()).createdOn("2021-03"));
        office.insert(AssetBuilder.workGroup().name("新群").unit(office.bureau.id().value()).createdOn(TODAY.minusDays(1).toString()));
        desk = new TestDesk(office);
        model = new ProgressModel(desk.desk);
        Staged.show(stage, desk, LockController.class, new Controllers().with(LockController.class, () -> new LockController(model, desk.desk)), 800, 400);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private boolean isShown(String id) {
        return lookup(id).query().isVisible();
    }

    private void preview(int daysAgo) {
        interact(() -> lookup("#day").queryAs(DatePicker.class).setValue(TODAY.minusDays(daysAgo)));
        assertFalse(isShown("#confirm"), "another day is another preview");
        clickOn("#preview");
    }

    private String counts() {
        return lookup("#counts").queryAs(Labeled.class).getText();
    }

    @Test void aBaselineIsLookedAtBeforeItIsLocked() {
        interact(model::refresh);
        preview(9000);
        assertTrue(counts().contains("没有可以计入基数的对象"), counts());
        assertTrue(lookup("#go").query().isDisabled());
        preview(5);
        assertTrue(counts().contains("将计入 1 个；基准日以后建的 1 个按新建列"), counts());
        clickOn("返回");
        assertFalse(isShown("#confirm"));
        preview(0);
        clickOn("#go");
        assertEquals(TODAY, office.campaigns.current().baselineDay());
        assertFalse(isShown("#root"), "once locked there is nothing to lock");
    }
}
