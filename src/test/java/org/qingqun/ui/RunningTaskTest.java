package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class RunningTaskTest extends ApplicationTest {
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private RunningTask shown;

    private static Task<String> task(String title) {
        return new Task<>() {
            {
                updateTitle(title);
            }

            @Override protected String call() {
                return title;
            }
        };
    }

    @Override public void start(javafx.stage.Stage stage) {
        shown = new RunningTask(running, Messages.in("zh"));
    }

    private void running(Task<?>... tasks) {
        interact(() -> running.setAll(tasks));
    }

    @Test void shortOnesNeverAppear() {
        running(task("刷新"));
        running();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertFalse(shown.visibleProperty().get());
    }

    @Test void theOldestIsNamedAndTheOthersCounted() throws Exception {
        running(task("写入台账"));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, shown.visibleProperty());
        assertEquals("写入台账", shown.titleProperty().get());
        interact(() -> running.add(task("扫描")));
        assertEquals("写入台账，另有 1 项", shown.titleProperty().get());
        running(running.get(1));
        assertEquals("扫描", shown.titleProperty().get());
        running();
        assertFalse(shown.visibleProperty().get());
        assertTrue(shown.titleProperty().get().startsWith("扫描"));
    }
}
