package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// No page holds the window's thread for as long as a person would feel: not when it is made and opened for the first time, and not when its main keys are pressed.
/// (Opened again: `HardNamesTest`.)
class QuickHandlersTest extends ApplicationTest {
    private static final long LONGEST_HOLD = 100; // ms of the processor
    private static @TempDir Path folder;
    private OfficeFixture office;
    private Stage stage;
    private PageWalk walk;

    @Override public void start(Stage shown) {
        stage = shown;
        office = new OfficeFixture(folder);
        var groups = office.groups(IntStream.range(0, 40).mapToObj(i -> (i % 3 == 0 ? "2021年" : "") + "防汛值守" + i / 2 + (i % 2 == 0 ? "群" : "工作群")).toArray(String[]::new));
        for (var group : groups.subList(0, 10)) office.propose(group.id(), Disposition.DISSOLVE, null);
        walk = new PageWalk(office, shown);
    }

    @AfterEach void close() throws Exception {
        walk.end();
        office.close();
    }

    /// Each page once.
    private Set<Page> work() throws Exception {
        var pressed = EnumSet.noneOf(Page.class);
        for (var page : Page.values()) {
            walk.open(Visit.to(page));
            for (var key : MainKeys.of(page)) interact(() -> new MainKeys(scene()).press(key));
            walk.rest();
            pressed.add(page);
        }
        return pressed;
    }

    private Scene scene() {
        return stage.getScene();
    }

    /// The first window only has Java read the classes, which an installed program finds in its start-up cache.
    @Test void noHandlerOfAnyPageHoldsTheWindow() throws Exception {
        work();
        walk.end();
        walk = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new PageWalk(office, stage));
        walk.rest();
        var watchdog = Watchdog.over(WaitForAsyncUtils.waitForAsyncFx(5_000, Thread::currentThread));
        assertEquals(EnumSet.allOf(Page.class), work());
        var holds = watchdog.holds();
        assertTrue(holds.size() > Page.values().length, holds.size() + " seen");
        assertEquals(List.of(), holds.stream().filter(hold -> hold.millis() > LONGEST_HOLD).toList());
        assertEquals(List.of(), walk.broken());
    }
}
