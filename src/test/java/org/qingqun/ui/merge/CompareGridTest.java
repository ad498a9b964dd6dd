package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.testfx.framework.junit5.ApplicationTest;

class CompareGridTest extends ApplicationTest implements CompareGrid.Hand {
    private CompareGrid grid;
    private final List<String> done = new ArrayList<>();

    @Override public void start(Stage stage) {
        grid = new CompareGrid();
        stage.setScene(new Scene(grid, 880, 420));
        stage.show();
    }

    @Override public void keep(AssetId survivor) {
        done.add("keep " + survivor.value());
    }

    @Override public void leaveOut(AssetId member, boolean out) {
        done.add((out ? "leave out " : "take in ") + member.value());
    }

    private void show(Choice choice) {
        var messages = Messages.in("zh");
        interact(() -> {
            grid.show(choice, CompareTable.in(messages).of(choice), messages, this);
            grid.layout();
        });
    }

    /// Names in the part that stands still, then in the one that scrolls.
    private List<List<String>> names() {
        return grid.getChildren().stream().map(pane -> ((ScrollPane) pane).getContent()).map(CompareGridTest::radios).map(all -> all.stream().map(RadioButton::getText).toList()).toList();
    }

    private static List<RadioButton> radios(Node part) {
        return part.lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList();
    }

    @Test void asLongAsAllFitTheyKeepTheirOrder() {
        show(Alike.groups(3).choice().keeping(Alike.id(2)));
        assertEquals(List.of(List.of(), List.of("控辍保学1群", "控辍保学2群", "控辍保学3群")), names());
    }

    @Test void whereTheyDoNotFitTheSurvivorStandsStill() {
        show(Alike.groups(5).choice().keeping(Alike.id(2)));
        assertEquals(List.of(List.of("控辍保学2群"), List.of("控辍保学1群", "控辍保学3群", "控辍保学4群", "控辍保学5群")), names());
        interact(() -> grid.getScene().getWindow().setWidth(1300));
        assertEquals(5, names().getLast().size());
    }

    @Test void headsSayWhoStaysAndWhoTakesPart() {
        var alike = Alike.groups(3);
        show(alike.decided(CaseBuilder.dissolve(alike.asset(3)).row()).choice());
        var boxes = grid.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
        assertEquals(List.of("并入 true false", "解散 · 拟处置 false true"), boxes.stream().map(b -> b.getText() + " " + b.isSelected() + " " + b.isDisabled()).toList());
        interact(() -> {
            boxes.getFirst().fire();
            radios(grid).get(1).fire();
        });
        assertEquals(List.of("leave out 2", "keep 2"), done);
        assertEquals(List.of(false, false, true), radios(grid).stream().map(Node::isDisabled).toList());
    }
}
