package org.qingqun.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.Opening.Opened;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Dialogs;
import org.qingqun.ui.common.ErrorWindow;
import org.qingqun.ui.common.FxDialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.common.Views;

/// Ties `opening.fxml` to the opening of an inventory: a bar while it lasts; when it fails, why, and what can be done now. Most inventories are open before
/// anybody could read the bar's words: then the view is never made.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class OpeningController implements Notices {
    private static final Duration GLANCE = Duration.millis(400);
    private final Messages messages;
    private final FxTasks tasks;
    private final Views views;
    private final Consumer<Parent> place;
    private final PauseTransition glance = new PauseTransition(GLANCE);
    private final Runnable again;
    private final Runnable quit;
    private final Dialogs dialogs;
    @FXML private Region working;
    @FXML private Label what;
    @FXML private ProgressBar bar;
    @FXML private Region failed;
    @FXML private Label why;

    /// @param place puts the view into the window
    OpeningController(Messages messages, Executor background, Consumer<Parent> place, Runnable again, Runnable quit) {
        this.messages = messages;
        this.dialogs = new FxDialogs(messages, () -> {
            show();
            return working.getScene().getWindow();
        });
        this.tasks = new FxTasks(background, messages, new ErrorWindow(messages, this, dialogs));
        this.views = new Views(messages);
        this.place = place;
        this.again = again;
        this.quit = quit;
    }

    /// Opens with the bar in sight from the start.
    ///
    /// @param sample is built at its first opening, which takes its time
    void open(Opening opening, boolean sample, Consumer<Opened> done) {
        begin(opening, done);
        show();
        if (sample) what.setText(messages.text("shell.opening.sample"));
    }

    /// Opens into a window that is still empty: the bar comes once it takes longer than a glance.
    void openQuietly(Opening opening, Consumer<Opened> done) {
        begin(opening, done);
        glance.setOnFinished(_ -> show());
        glance.play();
    }

    private void begin(Opening opening, Consumer<Opened> done) {
        tasks.start(Job.of("shell.task.open", opening::open, opened -> {
            glance.stop();
            done.accept(opened);
        }));
    }

    private void show() {
        glance.stop();
        if (working != null) return;
        place.accept(views.load(OpeningController.class, new Controllers().with(OpeningController.class, () -> this)).root());
        if (!tasks.running().isEmpty()) bar.progressProperty().bind(tasks.running().getFirst().progressProperty());
    }

    @Override public void done(String sentence, @Nullable Action undo) {}

    @Override public void refused(String sentence) {
        show();
        why.setText(sentence);
        working.setVisible(false);
        failed.setVisible(true);
    }

    @FXML void again() {
        again.run();
    }

    @FXML void quit() {
        quit.run();
    }
}
