package org.qingqun.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// How quick page 台账 is over a large inventory, as its user meets it: in the real window, without a display, by `bench/window`. A clock starts when a key or a
/// button is pressed and stops with the layout that shows the rows. Not a test: a busy machine fails nobody.
public final class WindowBench {
    private static final List<String> WORDS = List.of("防汛", "信访接待", "高考", "fxgzq", "单位77", "王12345", "没有这样的");
    private static final String SEARCH = Messages.in("zh").text("inventory.task.search");
    private static final int PAGES = 20;
    private static final long PATIENCE_SECONDS = 60;
    private final Stage stage;
    private final Shell shell;

    private WindowBench(Stage stage, Shell shell) {
        this.stage = stage;
        this.shell = shell;
    }

    /// @param args how many assets, and the file that holds them or will
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[0]);
        var file = Path.of(args[1]);
        if (!Files.exists(file)) LargeInventory.write(file, size);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, LargeInventory.today());
            var threads = FxTasks.threads();
            onWindow(() -> {
                Look.apply(Settings.DEFAULT.theme());
                return 0;
            });
            var looking = new Snapshots.OnlyLooking(Settings.DEFAULT);
            long[] from = new long[1];
            var bench = onWindow(() -> {
                var stage = new Stage();
                var shell = new Shell(office, Messages.in("zh"), looking, looking, threads, () -> stage);
                stage.setScene(new Scene(shell.root(), 1366, 738));
                stage.show();
                from[0] = System.nanoTime();
                shell.go(Visit.to(Page.INVENTORY));
                return new WindowBench(stage, shell);
            });
            bench.shown(() -> bench.table().getItems().size() == 100).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            System.out.printf(Locale.ROOT, "%,d assets: first page %d ms after the window%n", size, (System.nanoTime() - from[0]) / 1_000_000);
            bench.measure();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // the window's thread would go on for ever
        }
    }

    private void measure() throws Exception {
        settle();
        turn();
        type();
        scroll();
        selectAll();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(Locale.ROOT, "heap in use at the end: %d MB%n", heap.getUsed() >> 20);
    }

    private void turn() throws Exception {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < PAGES; i++) {
            var before = first();
            millis.add(time(() -> ((Button) node("#later")).fire(), () -> !first().equals(before)));
        }
        tell("next page", millis);
    }

    /// Each word letter by letter, each letter when the rows of the one before are in sight.
    private void type() throws Exception {
        var all = new ArrayList<Double>();
        for (var word : WORDS) {
            var millis = new ArrayList<Double>();
            for (int i = 1; i <= word.length(); i++) {
                int letters = i;
                millis.add(time(() -> ((TextField) node("#text")).setText(word.substring(0, letters)), () -> !isSearching()));
                settle();
            }
            all.addAll(millis);
            tell("key to rows, " + word, millis);
            onWindow(() -> {
                ((TextField) node("#text")).clear();
                return 0;
            });
            settle();
        }
        tell("key to rows, all", all);
    }

    private void scroll() throws Exception {
        var millis = new ArrayList<Double>();
        for (int round = 0; round < PAGES; round++)
            for (int row = 0; row < 100; row += 20) {
                int to = row;
                millis.add(onWindow(() -> {
                    long from = System.nanoTime();
                    table().scrollTo(to);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    return (System.nanoTime() - from) / 1e6;
                }));
            }
        tell("scroll by a screen", millis);
    }

    private void selectAll() throws Exception {
        settle();
        onWindow(() -> {
            table().requestFocus();
            ((javafx.scene.control.CheckBox) table().getColumns().getFirst().getGraphic()).fire();
            return 0;
        });
        double took = onWindow(() -> {
            long from = System.nanoTime();
            ((Hyperlink) node("#tickAll")).fire();
            stage.getScene().getRoot().layout();
            return (System.nanoTime() - from) / 1e6;
        });
        System.out.printf(Locale.ROOT, "select all: %.0f ms, %s%n", took, onWindow(() -> ((Labeled) node("#ticked")).getText()));
    }

    private double time(Runnable action, BooleanSupplier done) throws Exception {
        var end = shown(done);
        long[] from = new long[1];
        onWindow(() -> {
            from[0] = System.nanoTime();
            action.run();
            return 0;
        });
        return (end.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - from[0]) / 1e6;
    }

    /// Completed with the time of the first layout after which it holds.
    private CompletableFuture<Long> shown(BooleanSupplier done) throws Exception {
        var end = new CompletableFuture<Long>();
        onWindow(() -> {
            var scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override public void run() {
                    if (!done.getAsBoolean()) {
                        Platform.requestNextPulse();
                        return;
                    }
                    scene.removePostLayoutPulseListener(this);
                    end.complete(System.nanoTime());
                }
            });
            Platform.requestNextPulse();
            return 0;
        });
        return end;
    }

    private void settle() throws Exception {
        for (int quiet = 0; quiet < 3;) {
            Thread.sleep(30);
            quiet = onWindow(() -> shell.tasks().running().isEmpty()) ? quiet + 1 : 0;
        }
    }

    private Object first() {
        return table().getItems().isEmpty() ? "" : table().getItems().getFirst();
    }

    private boolean isSearching() {
        return shell.tasks().running().stream().anyMatch(task -> task.getTitle().equals(SEARCH));
    }

    private TableView<?> table() {
        return (TableView<?>) node("#table");
    }

    private javafx.scene.Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private static void tell(String what, List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: median %.0f ms, p95 %.0f, most %.0f (%d)%n", what, sorted[sorted.length / 2], sorted[(int) Math.min(sorted.length - 1, sorted.length * 0.95)],
                Arrays.stream(sorted).max().orElse(0), sorted.length);
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
