package org.qingqun.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.qingqun.exchange.AutoBackup.Occasion;
import org.qingqun.exchange.SafetyNet;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Tasks;

/// Makes the day's backup while the window is open: at its opening, and when midnight passes over it.
final class DailyBackup {
    private static final Duration LOOK_AGAIN = Duration.minutes(30);
    private final SafetyNet safety;
    private final Tasks tasks;
    private final Timeline clock = new Timeline(new KeyFrame(LOOK_AGAIN, _ -> look()));

    DailyBackup(SafetyNet safety, Tasks tasks) {
        this.safety = safety;
        this.tasks = tasks;
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /// Started in the place of another one.
    static DailyBackup after(@Nullable DailyBackup before, SafetyNet safety, Tasks tasks) {
        if (before != null) before.stop();
        var daily = new DailyBackup(safety, tasks);
        daily.start();
        return daily;
    }

    void start() {
        look();
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    void look() {
        tasks.start(Job.of("shell.task.backup", () -> safety.protect(Occasion.DAILY), _ -> {}));
    }
}
