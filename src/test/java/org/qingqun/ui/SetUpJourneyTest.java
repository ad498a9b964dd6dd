package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
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

/// From the empty program to a locked baseline, every click counted.
class SetUpJourneyTest extends ApplicationTest {
    private static final int MOST_CLICKS = 15;
    private static @TempDir Path folder;
    private final ExecutorService background = FxTasks.threads();
    private final List<String> clicks = new ArrayList<>();
    private Database database;
    private Office office;
    private Shell shell;

    /// The folder of returned ledgers is chosen in the desktop's own window, which is no click of ours.
    private static final class Around implements Choosers, Dialogs, Preferences, Inventories {
        @Override public List<Path> files(String title) {
            return List.of();
        }

        @Override public Optional<Path> folder(String title) {
            return Optional.of(folder.resolve("返回"));
        }

        @Override public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }

        @Override public boolean confirm(String title, String sentence, String verb) {
            return true;
        }

        @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
            return Optional.empty();
        }

        @Override public Optional<String> words(String title, String sentence, String words) {
            return Optional.empty();
        }

        @Override public void bug(String title, String sentence, String details) {
            throw new AssertionError(details);
        }

        @Override public Settings current() {
            return Settings.DEFAULT;
        }

        @Override public Optional<String> remembered(String key) {
            return Optional.empty();
        }

        @Override public void remember(String key, String value) {}

        @Override public void change(Settings chosen) {}

        @Override public void openSample() {}

        @Override public void openOwn() {}

        @Override public boolean isSample() {
            return false;
        }
    }

    @Override public void start(Stage stage) throws IOException {
        HeadlessMouse.install();
        Look.apply(Settings.Theme.LIGHT);
        database = Database.open(folder.resolve("office.db").toString(), new Defaults("2026 行动", "王晓燕"));
        office = WiredOffice.over(database, Clock.systemDefaultZone());
        Files.writeString(Files.createDirectories(folder.resolve("返回")).resolve("市教育局.csv"), "群名称,群主,群人数,最近使用时间\n教师资格认定群,王小明,12,2021-03-05\n家校共育群,李四,45,2026-10-01\n");
        var around = new Around();
        shell = new Shell(office, Messages.in("zh"), around, around, background, around, around, PersonId.ADMINISTRATOR);
        stage.setScene(new Scene(shell.root(), 1366, 738));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.go(Visit.to(Page.OVERVIEW));
    }

    @AfterEach void close() {
        interact(shell::letGo);
        background.shutdown();
        database.close();
    }

    @Test void fromTheEmptyProgramToALockedBaseline() throws TimeoutException {
        words("设置");
        words("单位");
        interact(() -> find(node -> "pasted".equals(node.getId())).map(TextInputControl.class::cast).orElseThrow().setText("市教育局\t临江市\t市\n临江市\t\t市"));
        words("写入 2 家");
        words("导入");
        words("选择文件夹…");
        id("write");
        words("下一步");
        words("开始写入");
        words("完成");
        id("campaignBox");
        words("设立专项行动…");
        words("下一步");
        words("下一步");
        words("完成");
        await(() -> office.campaigns().current().isLocked());
        assertEquals(2, office.progress().stats(org.qingqun.inventory.Family.WORK_GROUP, null, office.today()).total().baseline());
        assertTrue(clicks.size() <= MOST_CLICKS, clicks.size() + " clicks: " + clicks);
    }

    private void words(String words) throws TimeoutException {
        click(words, node -> node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    private void id(String id) throws TimeoutException {
        click("#" + id, node -> id.equals(node.getId()));
    }

    private void click(String what, Predicate<Node> which) throws TimeoutException {
        quiet();
        await(() -> find(which).isPresent());
        clicks.add(what);
        clickOn(find(which).orElseThrow());
        quiet();
    }

    private Optional<Node> find(Predicate<Node> which) {
        return lookup((Node node) -> which.test(node) && !node.isDisabled() && isInSight(node)).<Node>queryAll().stream().findFirst();
    }

    private static boolean isInSight(Node node) {
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }

    private void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private void quiet() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> shell.tasks().running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
