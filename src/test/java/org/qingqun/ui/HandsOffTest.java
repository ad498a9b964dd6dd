package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation.Status;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class HandsOffTest extends ApplicationTest {
    private final StackPane window = new StackPane();
    private final AtomicInteger steps = new AtomicInteger();
    private final Timeline work = new Timeline(new KeyFrame(Duration.millis(20), _ -> steps.incrementAndGet()));

    private void begin(int count, Duration moment) {
        interact(() -> {
            work.setCycleCount(count);
            work.play();
            HandsOff.during(work, window, moment);
        });
    }

    private void press() {
        interact(() -> Event.fireEvent(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false)));
    }

    private void until(Status wanted) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> work.getStatus() == wanted);
    }

    @Test void workRestsWhileSomebodyTypesAndGoesOnAfterwards() throws Exception {
        begin(10, Duration.millis(300));
        press();
        assertEquals(Status.PAUSED, work.getStatus());
        int before = steps.get();
        sleep(100);
        assertEquals(before, steps.get());
        until(Status.STOPPED);
        assertEquals(10, steps.get());
    }

    /// A key does not begin again what is over.
    @Test void whatIsDoneStaysDone() throws Exception {
        begin(2, Duration.millis(20));
        until(Status.STOPPED);
        press();
        sleep(100);
        assertEquals(Status.STOPPED, work.getStatus());
        assertEquals(2, steps.get());
    }
}
