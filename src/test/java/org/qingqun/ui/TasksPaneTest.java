package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.controlsfx.control.TaskProgressView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.ErrorWindow;
import org.qingqun.ui.common.FxDialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.NoticePane;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class TasksPaneTest extends ApplicationTest {
    private static final Messages WORDS = Messages.in("zh");
    private final ExecutorService background = FxTasks.threads();
    private final CountDownLatch on = new CountDownLatch(1);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private FxTasks tasks;
    private TasksPane pane;

    @Override public void start(Stage stage) {
        tasks = new FxTasks(background, WORDS, new ErrorWindow(WORDS, new NoticePane(), new FxDialogs(WORDS, () -> stage)), now::get);
        pane = new TasksPane(tasks, WORDS);
        stage.setScene(new Scene(pane, 420, 400));
        stage.show();
    }

    @AfterEach void end() {
        background.shutdownNow();
    }

    private int running() {
        return ((TaskProgressView<?>) pane.getChildren().get(1)).getTasks().size();
    }

    private List<String> ended() {
        return pane.lookupAll(".label").stream().map(node -> ((Label) node).getText()).filter(text -> text.contains("用时")).toList();
    }

    @Test void whatRunsIsListedAndHowItEndedStays() throws Exception {
        interact(() -> {
            for (var key : List.of("shell.task.refresh", "shell.task.backup")) tasks.start(Job.of(key, () -> on.await(20, TimeUnit.SECONDS), _ -> {}));
        });
        assertEquals(2, running());
        now.set(Instant.EPOCH.plusSeconds(2)); // shorter ones are not told of
        on.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tasks.running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, running());
        assertEquals(2, ended().size());
        assertTrue(ended().stream().anyMatch(line -> line.startsWith("备份台账库：完成，用时 2 秒")), ended().toString());
    }
}
