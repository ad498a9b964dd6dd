package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.Asset;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.HeadlessMouse;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The page by mouse and keys: another survivor, the wizard to its end, the next cluster.
class MergeControllerTest extends ApplicationTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private List<Asset> groups;
    private Parent root;

    @Override public void start(Stage stage) {
        HeadlessMouse.install();
        Look.apply(Theme.LIGHT);
        office = new OfficeFixture(folder);
        groups = office.groups("控辍保学工作群", "控辍保学联络群", "控辍保学通知群");
        desk = new TestDesk(office);
        var view = new Views(desk.desk.messages()).load(MergeController.class, MergeController.makers(desk.desk));
        root = view.root();
        stage.setScene(new Scene(root, 1166, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.controller().shown(Visit.to(Page.MERGE));
    }

    @AfterEach void close() {
        office.close();
    }

    private CaseState state(int which) {
        return office.stores.cases().findByAsset(groups.get(which).id()).getFirst().state();
    }

    @Test void aClusterIsMergedWithoutAnotherWayThanMouseAndKeys() {
        assertTrue(lookup("控辍保学").tryQuery().isPresent());
        push(KeyCode.RIGHT);
        assertEquals("控辍保学联络群", chosen());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        press("下一步", "下一步", "下一步", "提出合并");
        assertEquals(List.of(CaseState.PROPOSED, CaseState.PROPOSED), List.of(state(0), state(2)));
        assertEquals("已提出把 2 个并入“控辍保学联络群”，办结后在册数 −2", lookup("已提出把 2 个并入“控辍保学联络群”，办结后在册数 −2").queryAs(Label.class).getText());
        assertEquals("1 组都已定。提出的合并要提交审批后才生效。", lookup("1 组都已定。提出的合并要提交审批后才生效。").queryAs(Label.class).getText());
        press("到处置查看");
        assertEquals(List.of(Page.CLEANUP, "proposed"), List.of(desk.visits.getLast().page(), Objects.requireNonNull(desk.visits.getLast().state())));
    }

    private String chosen() {
        return lookup(".compare .radio-button").queryAllAs(RadioButton.class).stream().filter(RadioButton::isSelected).findFirst().orElseThrow().getText();
    }

    private void press(String... buttons) {
        for (var text : buttons) {
            var button = lookup(node -> node instanceof Button b && text.equals(b.getText()) && b.isVisible() && b.getScene() != null && b.getScene().getWindow().isShowing()).queryAs(Button.class);
            Platform.runLater(button::fire);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
