package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Views;
import org.testfx.framework.junit5.ApplicationTest;

class WelcomeControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private OverviewModel model;
    private Pane place;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        var desk = new TestDesk(office).desk;
        model = new OverviewModel(desk);
        var views = new Views(desk.messages());
        place = (Pane) views.load(WelcomeController.class, new Controllers().with(WelcomeController.class, () -> new WelcomeController(model, views))).root();
    }

    @AfterEach void close() {
        office.close();
    }

    private int shown() {
        interact(model::refresh);
        return place.getChildren().size();
    }

    @Test void anEmptyInventoryIsWelcomedOnce() {
        assertEquals(0, place.getChildren().size());
        assertEquals(1, shown());
        office.groups("甲群");
        assertEquals(1, shown());
    }

    @Test void whereSomethingIsNothingIsBuilt() {
        office.groups("甲群");
        assertEquals(0, shown());
    }
}
