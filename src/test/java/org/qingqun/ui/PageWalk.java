package org.qingqun.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.ui.common.Dialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window over a test's office, taken from page to page; what breaks on the way is kept.
final class PageWalk {
    private final ExecutorService background = FxTasks.threads();
    private final List<String> broken = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Shell shell;
    private volatile boolean yes;

    /// Answers as the test says, no at first, and keeps what is asked and what is told of bugs.
    private final class Told implements Dialogs {
        @Override public boolean confirm(String title, String sentence, String verb) {
            asked.add(title);
            return yes;
        }

        @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
            return Optional.empty();
        }

        @Override public Optional<String> words(String title, String sentence, String proposed) {
            return Optional.empty();
        }

        @Override public void bug(String title, String sentence, String details) {
            broken.add(title + "\n" + details);
        }
    }

    /// On the window's thread.
    PageWalk(OfficeFixture office, Stage stage) {
        Look.apply(Settings.Theme.LIGHT);
        var desk = new TestDesk(office);
        shell = new Shell(TestDesk.office(office, new TestDesk.FakeLedgers()), Messages.in("zh"), desk, desk, background, new Told(), desk, PersonId.ADMINISTRATOR);
        Thread.currentThread().setUncaughtExceptionHandler((_, why) -> shell.failed(why));
        stage.setScene(new Scene(shell.root(), 1366, 738));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    Shell shell() {
        return shell;
    }

    /// Opens a page and waits until it rests.
    void open(Visit visit) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> shell.go(visit));
        rest();
    }

    void rest() throws Exception {
        for (int quiet = 0; quiet < 2; quiet++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shell.tasks().running().isEmpty());
        }
    }

    void answer(boolean wanted) {
        yes = wanted;
    }

    /// Titles of the questions asked so far.
    List<String> asked() {
        return List.copyOf(asked);
    }

    /// Uncaught exceptions and bugs told, oldest first.
    List<String> broken() {
        return List.copyOf(broken);
    }

    void end() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, shell::letGo);
        rest();
        background.shutdown();
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
}
