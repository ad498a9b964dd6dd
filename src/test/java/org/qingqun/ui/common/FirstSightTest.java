package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FirstSightTest extends ApplicationTest {
    private TextField first;
    private TextField second;
    private TextField third;
    private TextField fourth;
    private VBox pane;

    @Override public void start(Stage stage) {
        first = new TextField(); // once there is a toolkit
        second = new TextField();
        third = new TextField();
        fourth = new TextField();
        pane = new VBox(first, new VBox(second), third, fourth);
        for (var hidden : List.of(first, second.getParent(), fourth)) hidden.setVisible(false);
        pane.getStyleClass().add("first-sight");
        FirstSight.awaitIn(new StackPane(pane));
        stage.setScene(new Scene(pane.getParent(), 200, 200));
        stage.show();
    }

    private void see(Node part, boolean visible) {
        interact(() -> part.setVisible(visible));
    }

    @Test void whatIsNotSeenIsNotStyledAndComesToItsPlace() {
        assertEquals(List.of(third), pane.getChildren());
        assertNull(first.getSkin());
        see(fourth, true);
        see(first, true);
        assertEquals(List.of(first, third, fourth), pane.getChildren());
        assertNotNull(first.getSkin());
        see(second.getParent(), true);
        assertEquals(List.of(first, second.getParent(), third, fourth), pane.getChildren());
    }

    @Test void whatWasSeenStays() {
        see(fourth, true);
        see(fourth, false);
        see(fourth, true);
        assertEquals(List.of(third, fourth), pane.getChildren());
    }
}
