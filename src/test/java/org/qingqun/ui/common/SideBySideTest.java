package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;

class SideBySideTest extends ApplicationTest {
    private final Region main = new Region();
    private final Region side = new Region();
    private SideBySide both;

    @BeforeEach void fill() {
        side.setPrefWidth(300);
        both = new SideBySide();
        both.setMinMain(560);
        both.setMain(main);
        both.setSide(side);
    }

    private void layOut(double width) {
        both.resize(width, 400);
        both.layout();
    }

    @ParameterizedTest @CsvSource({"1200, false, true, 884", "876, false, true, 560", "875, true, false, 835", "600, true, false, 560"})
    void thePaneStandsBesideWhereBothFit(double width, boolean drawer, boolean seen, double left) {
        layOut(width);
        assertEquals(drawer, both.isDrawer());
        assertEquals(seen, side.isVisible());
        assertEquals(left, main.getWidth());
    }

    @Test void theHandleDrawsThePaneOverTheMainPart() {
        layOut(800);
        var handle = (ToggleButton) both.getChildren().get(1);
        handle.fire();
        both.layout();
        assertEquals(true, side.isVisible());
        assertEquals(760, side.getLayoutX() + side.getWidth());
        assertEquals(760, main.getWidth());
    }

    @Test void aPaneThatIsAwayTakesNoRoom() {
        side.setManaged(false);
        layOut(1200);
        assertEquals(1200, main.getWidth());
        assertEquals(false, both.isDrawer());
    }
}
