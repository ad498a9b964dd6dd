package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class DebounceTest extends ApplicationTest {
    private final SimpleStringProperty typed = new SimpleStringProperty("");
    private final List<String> acted = new ArrayList<>();

    @BeforeEach void watch() {
        interact(() -> Debounce.of(typed, acted::add));
    }

    private void waitFor(List<String> wanted) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> acted.equals(wanted));
    }

    @Test void aFirstKeyActsAtOnce() {
        interact(() -> {
            typed.set("防");
            assertEquals(List.of("防"), acted);
        });
    }

    @Test void ofWhatFollowsCloselyOnlyTheLastCounts() throws Exception {
        interact(() -> {
            for (var text : List.of("f", "fx", "fxz", "fxzs")) typed.set(text);
            assertEquals(List.of("f"), acted);
        });
        waitFor(List.of("f", "fxzs"));
    }

    @Test void afterAPauseAKeyActsAtOnceAgain() throws Exception {
        interact(() -> typed.set("防"));
        Thread.sleep(300);
        interact(() -> {
            typed.set("防汛");
            assertEquals(List.of("防", "防汛"), acted);
        });
        waitFor(List.of("防", "防汛"));
    }
}
