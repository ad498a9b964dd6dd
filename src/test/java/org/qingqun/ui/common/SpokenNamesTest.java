package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SpokenNamesTest extends ApplicationTest {
    private TextField field;
    private Label label;

    @Override public void start(Stage stage) {
        field = new TextField();
        label = new Label("名称");
    }

    @Test void theLabelBeforeAFieldIsItsName() {
        SpokenNames.give(new VBox(new ScrollPane(new HBox(label, field))));
        assertEquals(field, label.getLabelFor());
    }

    @Test void aLabelNamesOneFieldOnly() {
        var second = new TextField();
        second.setPromptText("电话");
        SpokenNames.give(new HBox(label, field, second));
        assertEquals(field, label.getLabelFor());
        assertEquals("电话", second.getAccessibleText());
    }

    @Test void inAGridTheNameStandsInTheSameRow() {
        var grid = new GridPane();
        grid.addRow(0, new Label("单位"), new TextField());
        grid.addRow(1, label, field);
        SpokenNames.give(grid);
        assertEquals(field, label.getLabelFor());
    }

    @Test void aTooltipNamesAnIcon() {
        var icon = new Button();
        icon.setTooltip(new Tooltip("导出"));
        SpokenNames.give(new HBox(label, icon));
        assertEquals("导出", icon.getAccessibleText());
        assertNull(label.getLabelFor());
    }

    @Test void whatHasWordsKeepsThem() {
        var box = new CheckBox("全选");
        field.setAccessibleText("名称或编号");
        SpokenNames.give(new HBox(label, box, field));
        assertNull(box.getAccessibleText());
        assertEquals("名称或编号", field.getAccessibleText());
        assertNull(label.getLabelFor());
    }
}
