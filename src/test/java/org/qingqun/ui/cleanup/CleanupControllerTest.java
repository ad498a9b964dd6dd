package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.HeadlessMouse;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The page by mouse and keys: a second look, a letter, and every part once in sight.
class CleanupControllerTest extends ApplicationTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private CaseId executed;

    @Override public void start(Stage stage) {
        HeadlessMouse.install();
        Look.apply(Theme.LIGHT);
        office = new OfficeFixture(folder);
        var groups = office.groups("甲群", "乙群");
        office.baseline.lock(TODAY, ADMIN);
        executed = office.approved(groups.get(0).id(), Disposition.DISSOLVE, null).id();
        office.approved(groups.get(1).id(), Disposition.DISSOLVE, null);
        office.execution.notify(List.of(executed), TODAY, TODAY, ADMIN).single();
        office.execution.execute(List.of(executed), TODAY, ADMIN).single();
        office.execution.addProof(executed, "解散.png", new byte[] {1, 2}, ADMIN);
        office.clock.set(TODAY.plusDays(40));
        desk = new TestDesk(office);
        var view = new Views(desk.desk.messages()).load(CleanupController.class, CleanupController.makers(desk.desk));
        stage.setScene(new Scene(view.root(), 1166, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.controller().shown(Visit.to(Page.CLEANUP));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void press(String id) {
        var button = lookup(node -> node instanceof Button && id.equals(node.getId())).queryAs(Button.class);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean inSight(String text) {
        return lookup(node -> node instanceof Label label && label.getText().contains(text) && isShown(node)).tryQuery().isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    @Test void rowsAreTickedWithKeys() {
        interact(() -> lookup("#table").query().requestFocus());
        push(KeyCode.SPACE);
        assertEquals(true, inSight("2 个中已选 1 个"));
        push(KeyCode.SHORTCUT, KeyCode.A);
        assertEquals(true, inSight("2 个中已选 2 个"));
    }

    @Test void whatIsExecutedIsClosedAfterASecondLookAndTheRestIsPressed() {
        press("look");
        assertEquals(true, inSight("第 1 个，共 1 个"));
        push(KeyCode.V);
        assertEquals(CaseState.CLOSED, office.stores.cases().get(executed).state());
        assertEquals(true, inSight("没有等待核验的事项"));
        push(KeyCode.ESCAPE);
        press("letters");
        assertEquals(true, inSight("1. “乙群”，解散，责任人 王小明，超 10 天"));
        push(KeyCode.ESCAPE);
        var more = lookup(node -> node instanceof MenuButton menu && menu.getItems().size() == 5).queryAs(MenuButton.class);
        for (var shown : List.of("30 天内没有需要提醒的事项", "1. “乙群”，解散", "已销号 1 个，抽取 1 个")) {
            int at = List.of("30", "1.", "已销").indexOf(shown.substring(0, 2));
            Platform.runLater(more.getItems().get(at)::fire);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(true, inSight(shown), shown);
        }
        for (int at = 3; at < 5; at++) Platform.runLater(more.getItems().get(at)::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("texts", "calendar"), desk.visits.stream().map(Visit::text).toList());
    }
}
