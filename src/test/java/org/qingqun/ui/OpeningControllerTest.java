package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.Opening.Opened;
import org.qingqun.ui.common.FxTasks;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class OpeningControllerTest extends ApplicationTest {
    private final ExecutorService background = FxTasks.threads();
    private final List<Parent> placed = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private final CountDownLatch on = new CountDownLatch(1);
    private OpeningController controller;

    @Override public void start(Stage stage) {
        controller = new OpeningController(Messages.in("zh"), background, placed::add, () -> {}, () -> {});
    }

    @AfterEach void end() {
        on.countDown();
        background.shutdown();
    }

    @SuppressWarnings("NullAway") // nobody works with the office here
    private static Opened nobodys() {
        return new Opened(null, () -> {});
    }

    private Opened late() throws InterruptedException {
        on.await(20, TimeUnit.SECONDS);
        return nobodys();
    }

    private void quietly(Opening opening) {
        interact(() -> controller.openQuietly(opening, opened::add));
    }

    private void waitForOpened() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !opened.isEmpty());
    }

    @Test void whatOpensAtOnceLeavesTheWindowAsItIs() throws Exception {
        quietly(_ -> nobodys());
        waitForOpened();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS); // longer than a glance
        assertEquals(List.of(), placed);
    }

    @Test void whatTakesLongerIsToldWithABar() throws Exception {
        quietly(_ -> late());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !placed.isEmpty());
        assertEquals(List.of(), opened);
        on.countDown();
        waitForOpened();
        assertEquals(1, placed.size());
    }

    @Test void whereSomebodyAskedForItTheBarIsThereAtOnce() throws Exception {
        interact(() -> controller.open(_ -> late(), true, opened::add));
        assertEquals(1, placed.size());
        assertTrue(placed.getFirst().lookupAll(".secondary").stream().anyMatch(node -> ((Label) node).getText().startsWith("正在准备示例台账")));
        on.countDown();
        waitForOpened();
    }

    @Test void aRefusalIsReadInTheWindowHoweverSoonItComes() throws Exception {
        quietly(_ -> {
            throw new ExpectedException(ErrorCode.DATABASE_LOCKED, "台账.db");
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !placed.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(placed.getFirst().lookupAll(".sentence").stream().anyMatch(node -> ((Label) node).getText().contains("台账.db")));
        assertEquals(1, placed.size());
    }

    @Test void aFolderThatMayOnlyBeReadSaysSoWithAWayOn(@TempDir Path folder) throws Exception {
        var file = folder.resolve("qingqun.db");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        quietly(_ -> new Opened(null, Database.open(file.toString(), new Defaults("行动", "管理员"))::close));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !placed.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertTrue(placed.getFirst().lookupAll(".sentence").stream().anyMatch(node -> ((Label) node).getText().startsWith(file + " 只读，无法写入")));
        assertEquals(2, placed.getFirst().lookupAll(".button").size(), "again, or quit");
        assertEquals(List.of(), opened);
    }
}
