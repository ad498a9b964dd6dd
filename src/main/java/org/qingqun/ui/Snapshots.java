package org.qingqun.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.settings.Settings;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Inventories;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Preferences;
import org.qingqun.ui.common.Visit;

/// Draws every page of the window into PNG files, without a display. Not to be called on the screen's thread.
public final class Snapshots {
    /// What a 1366×768 screen leaves for the window's content below its title.
    public static final Size USUAL = new Size(1366, 738);
    private static final long SETTLE_MILLIS = 120;
    private static final int MOST_WAITS = 250;

    /// A page that is only looked at: nothing in it changes settings or inventory.
    record OnlyLooking(Settings current) implements Preferences, Inventories {
        @Override public Optional<String> remembered(String key) {
            return Optional.empty();
        }

        @Override public void remember(String key, String value) {}

        @Override public void change(Settings chosen) {}

        @Override public void openSample() {}

        @Override public void openOwn() {}

        @Override public boolean isSample() {
            return true;
        }
    }

    /// Of the window's content in pixels.
    public record Size(int width, int height) {}

    private Snapshots() {}

    /// Writes `01-overview.png` … of the usual size and returns the files in the order of the pages.
    ///
    /// @throws IllegalStateException when a page could not be shown
    public static List<Path> write(Office office, Path folder, Settings settings) {
        return write(office, folder, settings, USUAL);
    }

    /// The same at another size.
    ///
    /// @throws IllegalStateException when a page could not be shown: a picture of half a page would hide a fault
    public static List<Path> write(Office office, Path folder, Settings settings, Size size) {
        startWithoutDisplay();
        var background = FxTasks.threads();
        try {
            Files.createDirectories(folder);
            var stage = onScreenThread(Stage::new);
            var broken = new AtomicReference<@Nullable Throwable>();
            var shell = onScreenThread(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, why) -> broken.compareAndSet(null, why));
                return show(stage, office, settings, size, background);
            });
            var written = new ArrayList<Path>();
            for (var page : Registry.screens().keySet()) {
                written.add(draw(shell, stage, page, folder));
                if (broken.get() != null) throw new IllegalStateException("page " + page.key(), broken.get());
            }
            onScreenThread(() -> {
                shell.letGo();
                stage.hide();
                return stage;
            });
            return written;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            background.shutdown();
        }
    }

    private static Shell show(Stage stage, Office office, Settings settings, Size size, ExecutorService background) {
        Look.apply(settings.theme());
        var looking = new OnlyLooking(settings);
        var shell = new Shell(office, Messages.in(settings.language().key()), looking, looking, background, () -> stage);
        stage.setScene(new Scene(shell.root(), size.width(), size.height()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.build();
        return shell;
    }

    private static Path draw(Shell shell, Stage stage, Page page, Path folder) throws IOException {
        onScreenThread(() -> {
            shell.go(Visit.to(page));
            return page;
        });
        settle(shell);
        var image = onScreenThread(() -> SwingFXUtils.fromFXImage(picture(stage.getScene(), stage.getOutputScaleX()), null));
        var file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", page.place(), page.key()));
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /// Every pixel of the screen, of which an enlarged window has more than its size says.
    static Image picture(Scene scene, double scale) {
        if (scale == 1) return scene.snapshot(null);
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, null);
    }

    /// Until no task has run for a moment: a result may start the next one.
    private static void settle(Shell shell) {
        try {
            for (int quiet = 0, waits = 0; quiet < 3 && waits < MOST_WAITS; waits++) {
                Thread.sleep(SETTLE_MILLIS);
                quiet = onScreenThread(() -> shell.tasks().running().isEmpty()) ? quiet + 1 : 0;
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T onScreenThread(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private static void startWithoutDisplay() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException running) {
            return; // the window's toolkit is up already
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
