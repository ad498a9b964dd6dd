package org.qingqun.ui.common;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.concurrent.Worker;
import org.qingqun.common.Messages;

/// How a long task ended: what the status bar goes on saying until the next one has.
///
/// @param how `SUCCEEDED`, `FAILED` or `CANCELLED`
public record EndedTask(String title, Worker.State how, Duration took, LocalTime at) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// `写入台账：完成，用时 34 秒（14:05）`
    public String words(Messages messages) {
        var key = switch (how) {
            case FAILED -> "shell.ended.failed";
            case CANCELLED -> "shell.ended.cancelled";
            case READY, SCHEDULED, RUNNING, SUCCEEDED -> "shell.ended.done";
        };
        return messages.format(key, title, length(took, messages), CLOCK.format(at));
    }

    /// Seconds up to two minutes, then whole minutes.
    static String length(Duration time, Messages messages) {
        long seconds = Math.max(1, time.plusMillis(500).toSeconds());
        return seconds < 120 ? messages.format("shell.time.seconds", seconds) : messages.format("shell.time.minutes", Math.round(seconds / 60.0));
    }
}
