package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import javafx.concurrent.Worker;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;

class EndedTaskTest {
    private static void said(String expected, Worker.State how, long millis, String language) {
        assertEquals(expected, new EndedTask("写入台账", how, Duration.ofMillis(millis), LocalTime.of(9, 5)).words(Messages.in(language)));
    }

    @Test void howItEndedIsSaidWithItsTime() {
        said("写入台账：完成，用时 34 秒（09:05）", Worker.State.SUCCEEDED, 34_200, "zh");
        said("写入台账：完成，用时 119 秒（09:05）", Worker.State.SUCCEEDED, 119_400, "zh");
        said("写入台账：完成，用时 2 分钟（09:05）", Worker.State.SUCCEEDED, 120_000, "zh");
        said("写入台账：没有完成（09:05）", Worker.State.FAILED, 2_000, "zh");
        said("写入台账：已中止（09:05）", Worker.State.CANCELLED, 2_000, "zh");
        said("写入台账: done in 34 s (09:05)", Worker.State.SUCCEEDED, 34_200, "en");
    }
}
