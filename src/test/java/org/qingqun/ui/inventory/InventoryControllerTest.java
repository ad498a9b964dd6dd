package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A record is found, put right and copied with keys alone.
class InventoryControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private Asset group;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        group = office.insert(AssetBuilder.workGroup().name("防汛值守群").unit(office.bureau.id().value()).custodian("王晓燕", null));
        office.groups("教师资格认定群", "家校共育群");
        desk = new TestDesk(office);
        var page = Staged.show(stage, desk, InventoryController.class, InventoryController.makers(desk.desk), 990, 700).controller();
        stage.requestFocus();
        targetWindow(stage);
        page.shown(Visit.to(Page.INVENTORY));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private List<String> names() {
        TableView<Row> table = lookup("#table").query();
        return table.getItems().stream().map(Row::name).toList();
    }

    private String text(String id) {
        return lookup(id).<Labeled>query().getText();
    }

    @Test void aRecordIsFoundPutRightAndCopiedWithKeysAlone() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.F);
        write("fxzs");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> names().equals(List.of("防汛值守群")));
        Node table = lookup("#table").query();
        interact(table::requestFocus);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(List.of(), desk.questions, "Enter leads into the pane and proposes nothing");
        Node value = lookup(".editable").match((Node node) -> node instanceof Label label && "防汛值守群".equals(label.getText())).query();
        interact(value::requestFocus);
        push(KeyCode.ENTER);
        push(KeyCode.DELETE);
        push(KeyCode.ENTER);
        assertEquals("名称不能空着", lookup(".detail .text-danger").<Labeled>query().getText());
        assertEquals("防汛值守群", office.stores.assets().get(group.id()).name(), "what is wrong stays in its field");
        write("flood"); // the robot knows no Chinese keyboard
        push(KeyCode.ENTER);
        assertEquals("flood", office.stores.assets().get(group.id()).name());
        interact(table::requestFocus);
        push(KeyCode.SPACE);
        assertEquals("已选 1 个", text("#ticked"));
        push(KeyCode.SHORTCUT, KeyCode.C);
        interact(() -> assertEquals("flood", Clipboard.getSystemClipboard().getString().lines().toList().get(1).split("\t")[0]));
    }
}
