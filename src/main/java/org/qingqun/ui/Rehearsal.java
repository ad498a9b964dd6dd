package org.qingqun.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// Opens pages one after another, each when the one before has come to rest, and then closes the window: what packaging records its start-up cache by, and how
/// long a start takes is told by. `-Dqingqun.rehearsal=first` ends at the first page, `=pages` after all of them, `=inventory` after that one.
///
/// @param go    opens a page
/// @param quiet whether nothing is being worked at
/// @param say   gets a line with the time of day, in milliseconds, when the first page is usable
/// @param end   closes the window
record Rehearsal(Deque<Page> left, Consumer<Visit> go, BooleanSupplier quiet, Consumer<String> say, Runnable end) {
    private static final String ASKED = "qingqun.rehearsal";
    private static final Duration GLANCE = Duration.millis(5);

    /// Empty unless it was asked for.
    static Optional<Rehearsal> asked(Consumer<Visit> go, BooleanSupplier quiet, Consumer<String> say, Runnable end) {
        var asked = System.getProperty(ASKED);
        if (asked == null) return Optional.empty();
        var pages = Registry.screens().keySet().stream().filter(page -> asked.equals("pages") || asked.equals(page.key())).toList();
        return Optional.of(new Rehearsal(new ArrayDeque<>(pages), go, quiet, say, end));
    }

    void start() {
        var glances = new Timeline();
        boolean[] told = new boolean[1];
        glances.getKeyFrames().setAll(new KeyFrame(GLANCE, _ -> {
            if (!quiet.getAsBoolean()) return;
            if (!told[0]) say.accept("usable at %d".formatted(System.currentTimeMillis()));
            told[0] = true;
            if (next()) return;
            glances.stop();
            end.run();
        }));
        glances.setCycleCount(Timeline.INDEFINITE);
        glances.play();
    }

    /// Opens the next page; false after the last.
    boolean next() {
        var page = left.poll();
        if (page == null) return false;
        go.accept(Visit.to(page));
        return true;
    }
}
