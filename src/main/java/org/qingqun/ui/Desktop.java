package org.qingqun.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.apache.commons.lang3.SystemUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.ui.Opening.Opened;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Inventories;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Preferences;
import org.qingqun.ui.common.Visit;

/// The window's life: shown first, the inventory opened beside it, closed with care.
public final class Desktop implements Preferences, Inventories {
    private static final System.Logger LOG = System.getLogger("org.qingqun.ui");
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 738;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Start start;
    private final Stage stage;
    private final CountDownLatch ended;
    private final ExecutorService background;
    private Settings settings;
    private @Nullable Opened opened;
    private @Nullable Shell shell;
    private @Nullable DailyBackup backup;
    private @Nullable Gate gate;
    private boolean sample;
    private boolean offered;

    private Desktop(Start start, Settings settings, Stage stage, ExecutorService background, CountDownLatch ended) {
        this.start = start;
        this.settings = settings;
        this.stage = stage;
        this.background = background;
        this.ended = ended;
    }

    /// Opens the window and waits until it is closed. What needs no window begins before the toolkit does.
    public static void launch(Start start) {
        var lock = WindowLock.take(start.folder()).orElse(null);
        if (lock == null) return; // the first window comes forward
        Drawing.choose(SystemUtils.IS_OS_LINUX, Drawing.CARDS);
        var ended = new CountDownLatch(1);
        var background = FxTasks.threads();
        var settings = CompletableFuture.supplyAsync(() -> start.settings().load(), background);
        var ahead = start.ahead(background);
        background.execute(() -> WindowPlace.lastPage(start.memory())); // reads the file
        Platform.startup(() -> new Desktop(ahead, settings.join(), new Stage(), background, ended).show(lock));
        try (lock) {
            ended.await();
            background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS); // the inventory is let go of there
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(WindowLock lock) {
        Look.apply(settings.theme());
        stage.setTitle(messages().text("app.name"));
        var scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        Shortcuts.install(scene, () -> shell);
        gate = new Gate(scene, background, Clock.systemUTC(), this::lock);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closing);
        Thread.currentThread().setUncaughtExceptionHandler((_, why) -> failed(why));
        new WindowPlace(stage, start.memory()).restore();
        opening(start.own()).openQuietly(start.own(), this::opened);
        stage.show();
        lock.onCall(this::forward);
        WindowIcons.markSoon(stage);
    }

    private void forward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void failed(Throwable why) {
        var shown = shell;
        if (shown == null) LOG.log(System.Logger.Level.ERROR, "before the window was there", why);
        else shown.failed(why);
    }

    private Messages messages() {
        return Messages.in(settings.language().key());
    }

    private void open(Opening opening) {
        letGo();
        opening(opening).open(opening, sample, this::opened);
    }

    private OpeningController opening(Opening opening) {
        return new OpeningController(messages(), background, stage.getScene()::setRoot, () -> open(opening), this::quit);
    }

    private void opened(Opened done) {
        opened = done;
        ask();
    }

    /// Whoever was here before goes on where he was.
    private void ask() {
        if (gate != null && opened != null) gate.ask(opened.office(), messages(), same -> {
            if (same && shell != null) stage.getScene().setRoot(shell.root());
            else enter();
        });
    }

    private void enter() {
        showShell(Visit.to(WindowPlace.lastPage(start.memory())));
        Objects.requireNonNull(shell).warn();
        offerBackup();
    }

    @Override public void lock() {
        if (shell != null) ask();
    }

    private void showShell(Visit first) {
        var words = messages();
        var made = new Shell(Objects.requireNonNull(opened).office(), words, this, this, background, () -> stage, Objects.requireNonNull(gate).person());
        if (shell != null) shell.letGo();
        shell = made;
        stage.titleProperty().bind(made.titleProperty());
        stage.getScene().setRoot(made.root());
        made.go(first);
        Rehearsal.asked(made::go, () -> made.tasks().running().isEmpty(), line -> LOG.log(System.Logger.Level.INFO, line), this::quit)
                .ifPresentOrElse(Rehearsal::start, made::buildAheadOnceQuiet);
        if (!sample) backup = DailyBackup.after(backup, Objects.requireNonNull(opened).office().safety(), made.tasks());
    }

    /// Once: whoever turns it down goes on with the inventory as it is.
    private void offerBackup() {
        var given = start.backup();
        if (given != null && !offered) Objects.requireNonNull(shell).offer(given);
        offered = true;
    }

    private void letGo() {
        if (backup != null) backup.stop();
        backup = null;
        if (shell != null) shell.letGo();
        shell = null;
        if (gate != null) gate.leave();
        stage.titleProperty().unbind();
        var before = opened;
        opened = null;
        if (before != null) background.execute(before.closing());
    }

    /// Work in progress is never thrown away without asking.
    private void closing(WindowEvent event) {
        if (shell == null || shell.mayClose()) quit();
        else event.consume();
    }

    private void quit() {
        new WindowPlace(stage, start.memory()).save(shell == null ? Optional.empty() : shell.page());
        letGo();
        background.shutdown();
        stage.close();
        ended.countDown();
    }

    @Override public Settings current() {
        return settings;
    }

    @Override public void change(Settings chosen) {
        boolean words = chosen.language() != settings.language();
        boolean colours = chosen.theme() != settings.theme();
        settings = chosen;
        background.execute(() -> start.settings().save(chosen));
        if (colours) Look.apply(chosen.theme());
        if (words && opened != null) showShell(Visit.to(Page.SETTINGS).withText("appearance"));
    }

    @Override public Optional<String> remembered(String key) {
        return start.memory().find(key);
    }

    @Override public void remember(String key, String value) {
        start.memory().keep(key, value);
        background.execute(start.memory()::save);
    }

    @Override public void openSample() {
        sample = true;
        open(start.sample());
    }

    @Override public void openOwn() {
        sample = false;
        open(start.own());
    }

    @Override public boolean isSample() {
        return sample;
    }
}
