package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class WrappedRightToLeftTest extends ApplicationTest {
    private static final String ARABIC = "مجموعة العمل للوقاية من الفيضانات";
    private final List<Throwable> left = new ArrayList<>();
    private Label name;
    private Label other;

    @Override public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, why) -> {
            if (!WrappedRightToLeft.mend(why)) left.add(why);
        });
        name = new Label();
        other = new Label("防汛 值守群");
        name.setWrapText(true);
        other.setWrapText(true);
        stage.setScene(new Scene(new VBox(name, other), 120, 400));
        stage.show();
    }

    @Test void aWindowWithSuchANameIsLaidOutInTheEnd() {
        interact(() -> name.setText(ARABIC));
        for (int pulse = 0; pulse < 6; pulse++) interact(() -> name.getScene().getRoot().requestLayout());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), left);
        assertTrue(name.getHeight() > 0 && other.getLayoutY() >= name.getHeight(), name + " " + other.getLayoutY());
        assertFalse(name.getText().contains(" "), "without need: the toolkit lays it out by itself now");
        assertEquals("防汛 值守群", other.getText());
    }

    @Test void aFaultThrownSoOftenThatItsTraceIsLeftOutIsKnownToo() {
        interact(() -> {
            name.setText("אב ג");
            var traceless = new ArrayIndexOutOfBoundsException();
            traceless.setStackTrace(new StackTraceElement[0]);
            assertTrue(WrappedRightToLeft.mend(traceless));
            assertEquals("אב\u00A0ג", name.getText());
        });
    }

    @Test void anotherFaultIsNotItsBusiness() {
        interact(() -> {
            name.setText("אב ג");
            assertFalse(WrappedRightToLeft.mend(new IllegalStateException("x")));
            assertEquals("אב ג", name.getText());
        });
    }
}
