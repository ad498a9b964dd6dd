package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture.SettableClock;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitService.Listed;
import org.qingqun.office.Office;
import org.qingqun.settings.Settings;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.common.Choosers;
import org.qingqun.ui.common.Dialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Inventories;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Preferences;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The whole job in one window with the mouse: returned files in, baseline, scan, decision, approval, notice, proof, closing, report; and none of its handlers holds the window.
class WholeJobTest extends ApplicationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String PIN = "2580";
    private static final long LONGEST_HOLD = 100; // ms
    private static @TempDir Path folder;
    private final SettableClock clock = new SettableClock();
    private final Desktop desktop = new Desktop();
    private final ExecutorService background = FxTasks.threads();
    private final List<Throwable> broken = new ArrayList<>();
    private Database database;
    private Office office;
    private Shell shell;
    private Animation ahead;
    private Thread window;
    private int clicks;

    /// What stands around the window: files are chosen and questions answered as the test says.
    private static final class Desktop implements Choosers, Dialogs, Preferences, Inventories {
        private Path place = folder;
        private List<Path> files = List.of();

        @Override public List<Path> files(String title) {
            return files;
        }

        @Override public Optional<Path> folder(String title) {
            return Optional.of(place);
        }

        @Override public Optional<Path> save(String title, String name) {
            return Optional.of(place.resolve(name));
        }

        @Override public boolean confirm(String title, String sentence, String verb) {
            return true;
        }

        @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
            return Optional.of("群已停用");
        }

        @Override public Optional<String> words(String title, String sentence, String proposed) {
            return Optional.of(proposed);
        }

        @Override public void bug(String title, String sentence, String details) {
            throw new AssertionError(details);
        }

        @Override public Settings current() {
            return Settings.DEFAULT;
        }

        @Override public void change(Settings chosen) {}

        @Override public Optional<String> remembered(String key) {
            return Optional.empty();
        }

        @Override public void remember(String key, String value) {}

        @Override public void openSample() {}

        @Override public void openOwn() {}

        @Override public boolean isSample() {
            return false;
        }
    }

    @Override public void start(Stage stage) throws IOException {
        Thread.currentThread().setUncaughtExceptionHandler((_, why) -> broken.add(why));
        HeadlessMouse.install();
        Look.apply(Settings.Theme.LIGHT);
        clock.set(DAY);
        database = Database.open(folder.resolve("office.db").toString(), new Defaults("2026 行动", "王晓燕"));
        office = WiredOffice.over(database, clock);
        office.units().importList(List.of(unit("临江市", null), unit("市教育局", "临江市"), unit("市水利局", "临江市")), PersonId.ADMINISTRATOR.value());
        var bureau = office.inventory().unitTree().all().stream().filter(u -> u.name().equals("市教育局")).findFirst().orElseThrow();
        office.people().insert("赵文博", bureau.id(), Role.DEPARTMENT_HEAD);
        returned("市教育局.csv", "2021年教师资格认定群,王小明,12,2021-03-05", "家校共育群,李四,45,2026-10-01");
        returned("市水利局.csv", "防汛值守群,张三,30,2026-10-05");
        shell = new Shell(office, Messages.in("zh"), desktop, desktop, background, desktop, desktop, PersonId.ADMINISTRATOR);
        stage.setScene(new Scene(shell.root(), 1366, 738));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.go(Visit.to(Page.OVERVIEW));
        ahead = shell.buildAhead();
        window = Thread.currentThread();
    }

    @AfterEach void close() {
        interact(shell::letGo);
        background.shutdown();
        database.close();
    }

    @Test void fromReturnedFilesToTheReport() throws Exception {
        await(() -> ahead.getStatus() == Animation.Status.STOPPED);
        var watchdog = Watchdog.over(window);
        open(Page.INGEST);
        press(node -> node instanceof Button b && "下发报送表…".equals(b.getText()));
        desktop.place = Files.createDirectories(folder.resolve("下发"));
        press(node -> node instanceof Button b && b.getText().startsWith("写出 "));
        await(() -> Objects.requireNonNull(desktop.place.toFile().list()).length > 0);
        walked("forms out", 3);
        open(Page.INGEST);
        press(node -> node instanceof Hyperlink link && Messages.in("zh").text("ingest.drop.folder").equals(link.getText()));
        quiet();
        press("#write");
        for (quiet(); has("下一步"); quiet()) click(button("下一步"));
        click(button("开始写入"));
        await(() -> has("完成"));
        click(button("完成"));
        walked("180 files in", 6);
        assertEquals(3, office.inventory().count().get(Family.WORK_GROUP).values().stream().mapToInt(Integer::intValue).sum());

        open(Page.PROGRESS);
        press("#preview");
        press("#go");
        await(() -> office.campaigns().current().isLocked());
        walked("baseline locked", 3);

        open(Page.REVIEW);
        press("#scan");
        press("#close"); // 解散
        walked("scanned, and one decided", 3);

        open(Page.CLEANUP);
        step("submit");
        await(() -> count(CaseState.SUBMITTED) == 1);
        walked("submitted", 3);

        open(Page.APPROVAL);
        press(node -> node instanceof Labeled label && "赵文博".equals(label.getText()));
        typePin();
        typePin();
        await(() -> find(node -> "agree".equals(node.getId())).isPresent());
        write(PIN);
        press("#agree");
        await(() -> count(CaseState.APPROVED) == 1);
        walked("a head's first visit: PIN twice, one item, PIN", 3);

        open(Page.CLEANUP);
        quiet();
        step("notify");
        await(() -> count(CaseState.NOTIFIED) == 1);
        walked("notice", 3);
        clock.set(DAY.plusDays(20)); // the notice is over
        open(Page.OVERVIEW);
        open(Page.CLEANUP);
        step("execute");
        await(() -> count(CaseState.EXECUTED) == 1);
        walked("execution", 4);
        desktop.files = List.of(screenshot());
        scrollTo("#drop");
        press("#drop");
        step("verify");
        await(() -> count(CaseState.CLOSED) == 1);
        walked("proof and closing", 3);
        assertEquals(1, office.progress().stats(Family.WORK_GROUP, null, office.today()).total().disposed());
        await(() -> text("#rate").contains("33.3%"));

        open(Page.REPORT);
        desktop.place = Files.createDirectories(folder.resolve("汇报"));
        await(() -> text("#export").contains("5"));
        quiet();
        press("#export");
        walked("report", 2);
        await(() -> Files.exists(desktop.place.resolve("summary.docx")) && Files.exists(desktop.place.resolve("summary.pdf")));
        quiet();
        assertEquals(List.of(), broken);
        assertEquals(List.of(), watchdog.holds().stream().filter(hold -> hold.millis() > LONGEST_HOLD).toList());
        assertTrue(office.backups().verify(null).isSound());
    }

    private static Listed unit(String name, String above) {
        return new Listed(name, Level.CITY, above, 40, null, null, List.of());
    }

    private static void returned(String name, String... rows) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("返回")).resolve(name), "群名称,群主,群人数,最近使用时间\n" + String.join("\n", rows) + "\n");
    }

    private static Path screenshot() throws IOException {
        var picture = new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var file = folder.resolve("截图.png");
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private void open(Page page) throws TimeoutException {
        quiet();
        if (page == Page.INGEST) desktop.place = folder.resolve("返回");
        press(node -> node instanceof Labeled label && Messages.in("zh").text("shell.page." + page.key()).equals(label.getText()));
        quiet();
    }

    /// A step of page 处置: its button, then the one that carries it out.
    private void step(String action) throws TimeoutException {
        quiet();
        press("#act-" + action);
        press("#go");
        quiet();
    }

    /// The field has the focus, and Enter leads on.
    private void typePin() throws TimeoutException {
        quiet();
        write(PIN);
        push(KeyCode.ENTER);
        quiet();
    }

    private void scrollTo(String id) {
        for (var up = lookup(id).query().getParent(); up != null; up = up.getParent())
            if (up instanceof ScrollPane pane) interact(() -> pane.setVvalue(1));
    }

    private void press(String id) throws TimeoutException {
        press(node -> id.equals("#" + node.getId()));
    }

    private void press(Predicate<Node> which) throws TimeoutException {
        await(() -> find(which).isPresent());
        click(find(which).orElseThrow());
    }

    private void click(Node node) {
        clickOn(node);
        clicks++;
    }

    /// As `docs/walk.md` tells it.
    private void walked(String step, int clicks) {
        assertEquals(clicks, this.clicks, step);
        this.clicks = 0;
    }

    /// In sight and ready to be pressed.
    private Optional<Node> find(Predicate<Node> which) {
        return lookup((Node node) -> which.test(node) && !node.isDisabled() && isInSight(node)).<Node>queryAll().stream().findFirst();
    }

    private static boolean isInSight(Node node) {
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }

    private Node button(String words) {
        return find(node -> node instanceof Button b && words.equals(b.getText())).orElseThrow(() -> new AssertionError("no button " + words));
    }

    private boolean has(String words) {
        return find(node -> node instanceof Button b && words.equals(b.getText())).isPresent();
    }

    private String text(String id) {
        return find(node -> id.equals("#" + node.getId())).map(node -> Objects.toString(((Labeled) node).getText(), "")).orElse("");
    }

    private int count(CaseState state) {
        return office.review().countByState().getOrDefault(state, 0);
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    /// Until nothing runs any more.
    private void quiet() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> shell.tasks().running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
