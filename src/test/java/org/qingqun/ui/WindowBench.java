package org.qingqun.ui;

import static org.qingqun.ui.WindowClock.onWindow;
import static org.qingqun.ui.WindowClock.tell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.settings.Settings;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.WindowClock.Took;
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
    private final WindowClock clock;

    /// An inventory and the services over it.
    private record Opened(Database database, Office office) implements AutoCloseable {
        private static Opened of(Path file) {
            var database = Database.open(file.toString(), new Defaults("量", "量"));
            return new Opened(database, WiredOffice.over(database, LargeInventory.today()));
        }

        @Override public void close() {
            database.close();
        }
    }

    private WindowBench(Stage stage, Shell shell) {
        this.stage = stage;
        this.shell = shell;
        clock = new WindowClock(stage.getScene());
    }

    /// @param args how many assets, and the file that holds them
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[0]);
        var file = Path.of(args[1]);
        var background = FxTasks.threads();
        var opening = background.submit(() -> Opened.of(file)); // as the program begins: before there is a toolkit
        startToolkit();
        var stage = onWindow(WindowBench::emptyWindow);
        long from = System.nanoTime();
        long processor = WindowClock.processorNanos();
        try (var opened = opening.get()) {
            var shown = new CompletableFuture<Long>();
            var bench = onWindow(() -> {
                var filled = fill(stage, opened.office(), background);
                filled.clock.watch(() -> filled.table().getItems().size() == 100).thenAccept(shown::complete);
                return filled;
            });
            long at = shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            System.out.printf(Locale.ROOT, "%,d assets: first page %d ms after the window, processor %d%n", size, (at - from) / 1_000_000,
                    (WindowClock.processorNanos() - processor) / 1_000_000);
            bench.measure();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // the window's thread would go on for ever
        }
    }

    /// On the screen that there is; without one it is drawn into memory, pixel by pixel on the window's own thread.
    static void startToolkit() throws InterruptedException {
        if (System.getenv("DISPLAY") == null) System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Drawing.choose(true, Drawing.CARDS);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /// As the program begins: the window first, and in it the inventory once it is open.
    private static Stage emptyWindow() {
        Look.apply(Settings.DEFAULT.theme());
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1366, 738));
        stage.show();
        return stage;
    }

    private static WindowBench fill(Stage stage, Office office, ExecutorService background) {
        var looking = new Snapshots.OnlyLooking(Settings.DEFAULT);
        var shell = new Shell(office, Messages.in("zh"), looking, looking, background, () -> stage);
        stage.getScene().setRoot(shell.root());
        shell.go(Visit.to(Page.INVENTORY));
        return new WindowBench(stage, shell);
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
        var all = new ArrayList<Took>();
        for (int i = 0; i < PAGES; i++) {
            var before = first();
            all.add(clock.until(() -> ((Button) node("#later")).fire(), () -> !first().equals(before)));
        }
        tell("next page", all);
    }

    /// Each word letter by letter, each letter when the rows of the one before are in sight.
    private void type() throws Exception {
        var all = new ArrayList<Took>();
        for (var word : WORDS) {
            var letters = new ArrayList<Took>();
            for (int i = 1; i <= word.length(); i++) {
                var typed = word.substring(0, i);
                letters.add(clock.until(() -> ((TextField) node("#text")).setText(typed), () -> !isSearching()));
                settle();
            }
            all.addAll(letters);
            tell("key to rows, " + word, letters);
            onWindow(() -> {
                ((TextField) node("#text")).clear();
                return word;
            });
            settle();
        }
        tell("key to rows, all", all);
    }

    private void scroll() throws Exception {
        var all = new ArrayList<Took>();
        var table = onWindow(this::table);
        for (int round = 0; round < PAGES; round++)
            for (int row = 0; row < 100; row += 20) {
                int to = row;
                all.add(clock.held(() -> table.scrollTo(to)));
            }
        tell("scroll by a screen", all);
    }

    private void selectAll() throws Exception {
        settle();
        onWindow(() -> {
            ((javafx.scene.control.CheckBox) table().getColumns().getFirst().getGraphic()).fire();
            return table();
        });
        settle();
        tell("select all", List.of(clock.held(() -> ((Hyperlink) node("#tickAll")).fire())));
        System.out.println(onWindow(() -> ((Labeled) node("#ticked")).getText()));
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
}
