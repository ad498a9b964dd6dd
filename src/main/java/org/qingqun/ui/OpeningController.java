package org.qingqun.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.Opening.Opened;
import org.qingqun.ui.common.Dialogs;
import org.qingqun.ui.common.ErrorWindow;
import org.qingqun.ui.common.FxDialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// Ties `opening.fxml` to the opening of an inventory: a bar while it lasts; when it fails, why, and what can be done now.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class OpeningController implements Notices {
    private final FxTasks tasks;
    private final Runnable again;
    private final Runnable quit;
    private final Dialogs dialogs;
    @FXML private Region working;
    @FXML private ProgressBar bar;
    @FXML private Region failed;
    @FXML private Label why;

    OpeningController(Messages messages, Executor background, Runnable again, Runnable quit) {
        this.dialogs = new FxDialogs(messages, () -> working.getScene().getWindow());
        this.tasks = new FxTasks(background, messages, new ErrorWindow(messages, this, dialogs));
        this.again = again;
        this.quit = quit;
    }

    void open(Opening opening, Consumer<Opened> done) {
        tasks.start(Job.of("shell.task.open", opening::open, done));
        bar.progressProperty().bind(tasks.running().getFirst().progressProperty());
    }

    @Override public void done(String sentence, @Nullable Action undo) {}

    @Override public void refused(String sentence) {
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
