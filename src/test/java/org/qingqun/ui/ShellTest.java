package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.Animation;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends ApplicationTest {
    private static @TempDir Path folder;
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private OfficeFixture office;
    private PageWalk walk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("防汛群", "防汛值守群");
        walk = new PageWalk(office, stage);
        walk.shell().tasks().running().addListener((ListChangeListener<Task<?>>) change -> {
            while (change.next()) change.getAddedSubList().forEach(task -> begun.add(task.getTitle()));
        });
    }

    @AfterEach void end() throws Exception {
        walk.end();
        office.close();
    }

    private long comparisons() {
        return begun.stream().filter(Messages.in("zh").text("merge.task.compare")::equals).count();
    }

    /// The dictionaries behind it take 120 MB, which a start has no use for.
    @Test void theRegisterIsComparedOnceASecondPageIsOpened() throws Exception {
        walk.open(Visit.to(Page.OVERVIEW));
        var building = WaitForAsyncUtils.waitForAsyncFx(10_000, walk.shell()::buildAhead);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> building.getStatus() == Animation.Status.STOPPED);
        walk.rest();
        assertEquals(0, comparisons(), begun::toString);
        walk.open(Visit.to(Page.INVENTORY));
        assertEquals(1, comparisons(), begun::toString);
        walk.open(Visit.to(Page.PROGRESS));
        assertEquals(1, comparisons(), begun::toString);
        assertEquals(List.of(), walk.broken());
    }

    @Test void whatStandsOverThePageIsInItsPlaceAtOnce() throws Exception {
        walk.open(Visit.to(Page.OVERVIEW));
        interact(walk.shell()::help);
        ModalPane layer = lookup("#layer").query();
        assertNull(layer.getInTransitionFactory());
        assertEquals(1, layer.getContent().getOpacity());
    }

    @Test void whoClicksOnAPageHasItsKeys() throws Exception {
        walk.open(Visit.to(Page.OVERVIEW));
        for (var page : List.of("体检", "台账")) {
            clickOn(lookup("#pages").lookup(page).<Node>query());
            walk.rest();
            WaitForAsyncUtils.waitForFxEvents();
            var owner = lookup("#content").query().getScene().getFocusOwner();
            assertTrue(isInside(lookup("#content").query(), owner), page + ": " + owner);
        }
        push(KeyCode.DOWN);
        assertEquals(1, lookup("#content").lookup("#table").queryTableView().getSelectionModel().getSelectedIndices().size(), "arrows go through the rows at once");
    }

    private static boolean isInside(Node parent, Node node) {
        for (var up = node; up != null; up = up.getParent()) if (up == parent) return true;
        return false;
    }

    private boolean mayClose() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, walk.shell()::mayClose);
    }

    @Test void closingAsksWhileSomebodyWaitsForWorkAndEndsIt() throws Exception {
        walk.open(Visit.to(Page.INVENTORY));
        var stopped = new CountDownLatch(1);
        interact(() -> walk.shell().tasks().start(Job.of("shell.task.backup", progress -> {
            while (!progress.isCancelled()) LockSupport.parkNanos(1_000_000);
            stopped.countDown();
            return "";
        }, _ -> {})));
        assertFalse(mayClose());
        assertEquals(List.of("还有任务没有完成"), walk.asked());
        assertEquals(1, stopped.getCount(), "it goes on");
        walk.answer(true);
        assertTrue(mayClose());
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    @Test void nobodyIsAskedAboutCounts() throws Exception {
        walk.open(Visit.to(Page.INVENTORY));
        var on = new CountDownLatch(1);
        interact(() -> walk.shell().tasks().start(Job.of("shell.task.refresh", () -> on.await(20, TimeUnit.SECONDS), _ -> {}).patiently()));
        assertTrue(mayClose());
        on.countDown();
        assertEquals(List.of(), walk.asked());
    }
}
