package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Term;
import org.qingqun.settings.Settings;
import org.qingqun.ui.HeadlessMouse;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// One way through the page and its wizard, with mouse and keys.
class IngestControllerTest extends ApplicationTest {
    @TempDir static Path folder;
    private IngestDesk page;

    @Override public void start(Stage stage) throws IOException {
        HeadlessMouse.install();
        Look.apply(Settings.Theme.LIGHT);
        page = new IngestDesk(Files.createTempDirectory(folder, "office"));
        var view = new Views(Messages.in("zh")).load(IngestController.class, IngestController.makers(page.desk.desk));
        stage.setScene(new Scene(view.root(), 1166, 708));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.controller().shown(Visit.to(Page.INGEST));
    }

    @AfterEach void close() {
        interact(page::close);
    }

    @Test void aColumnIsNamedByKeysAndTheFilesAreWrittenByMouse() throws Exception {
        var edited = page.office.insert(AssetBuilder.workGroup().name("市教育局一群").custodian("赵六", null).unit(page.office.bureau.id().value()));
        page.office.inventory.edit(edited, edited.facts(), Set.of(AssetField.CUSTODIAN), OfficeFixture.ADMIN.value());
        page.desk.chosen = List.of(page.strange("市教育局.csv"), page.strange("云栖区.csv"));
        clickOn("选择文件…");
        assertEquals("2", text("#tile-headings"));
        push(KeyCode.SHORTCUT, KeyCode.DOWN); // the next file, its question in focus
        push(KeyCode.ALT, KeyCode.DOWN);
        assertFalse(lookup(".combo-box-popup").queryAll().isEmpty(), "the fields are offered");
        push(KeyCode.ESCAPE);
        interact(() -> question().setValue(AssetField.ENDS_ON));
        push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("2", text("#tile-read"));

        clickOn("写入 2 个文件…");
        clickOn(button("下一步"));
        clickOn("全部改用报来的值");
        assertTrue(button("下一步").isDisabled(), "a returned value needs a reason");
        clickOn("#reason").write("来电更正");
        clickOn(button("下一步"));
        clickOn(button("开始写入"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup("已写入 2 个文件").tryQuery().isPresent());
        clickOn(button("完成"));
        assertEquals(List.of("云栖区一群", "云栖区二群", "市教育局一群", "市教育局二群"), page.assets());
        assertEquals(Term.PERMANENT, page.asset(page.office.bureau.id(), "市教育局二群").facts().term());
        assertEquals("李四", page.asset(page.office.bureau.id(), "市教育局一群").facts().custodian().name());
        assertEquals(1, page.desk.changes);
        assertTrue(lookup("没有要写入的").queryButton().isDisabled());
    }

    @Test void whatCameInIsTakenBackOnceTheWizardIsGone() throws Exception {
        page.desk.chosen = List.of(page.csv("市教育局.csv", "群名称,群主\n教师资格认定群,王五\n"));
        clickOn("选择文件…");
        clickOn("写入 1 个文件…");
        clickOn(button("下一步"));
        clickOn(button("开始写入"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup("已写入 1 个文件").tryQuery().isPresent());
        var waiting = new ArrayList<Boolean>();
        page.desk.asked = () -> waiting.add(Platform.isNestedLoopRunning());
        clickOn(button("撤回这次写入…"));
        assertEquals(List.of(false), waiting, "a question within a window that closes hangs the program");
        assertEquals(List.of(), page.assets());
    }

    private String text(String tile) {
        return lookup(tile).lookup(".tile-figure").queryLabeled().getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AssetField> question() {
        return (ComboBox<AssetField>) lookup(".mark-asked .combo-box").query();
    }

    /// Of the window in front: the page behind has words of its own.
    private Node button(String text) {
        var found = lookup((Node node) -> node instanceof Button b && b.getText().equals(text) && b.getScene().getWindow().isFocused()).<Node>queryAll();
        if (found.size() != 1) throw new AssertionError(found.size() + " buttons say " + text);
        return found.iterator().next();
    }
}
