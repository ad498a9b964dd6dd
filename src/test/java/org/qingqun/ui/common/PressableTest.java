package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PressableTest extends ApplicationTest {
    private final AtomicInteger pressed = new AtomicInteger();
    private VBox box;

    @Override public void start(Stage stage) {
        var before = new TextField();
        box = new VBox(new Label("行动"), new TextField("里面"));
        Pressable.on(box, pressed::incrementAndGet);
        stage.setScene(new Scene(new VBox(before, box), 200, 120));
        stage.show();
        stage.requestFocus();
        before.requestFocus();
    }

    @Test void tabLeadsThereAndEnterAndSpacePressIt() {
        type(KeyCode.TAB);
        assertTrue(box.isFocused());
        type(KeyCode.ENTER);
        type(KeyCode.SPACE);
        type(KeyCode.A);
        assertEquals(2, pressed.get());
        clickOn("行动");
        assertEquals(3, pressed.get());
    }

    /// A blank typed into a field inside it presses nothing.
    @Test void whatIsTypedInsideItIsNotMeant() {
        interact(() -> box.getChildren().get(1).requestFocus());
        type(KeyCode.SPACE);
        assertEquals(0, pressed.get());
    }
}
