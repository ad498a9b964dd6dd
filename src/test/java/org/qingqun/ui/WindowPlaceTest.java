package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.settings.WindowMemory;
import org.testfx.framework.junit5.ApplicationTest;

class WindowPlaceTest extends ApplicationTest {
    @TempDir private Path folder;
    private Stage stage;

    /// A window of its own: the given one is shared by all tests of a run, and a place once set stays.
    @Override public void start(Stage shared) {
        stage = new Stage();
    }

    @AfterEach void close() {
        interact(stage::close);
    }

    @ParameterizedTest
    @CsvSource({"100 50 1366 738, false", "-8 -8 1936 1048 max, true"})
    void aPlaceIsPrintedAsItIsRead(String text, boolean maximized) {
        var place = WindowPlace.parse(text).orElseThrow();
        assertEquals(maximized, place.maximized());
        assertEquals(text, WindowPlace.print(place.area(), place.maximized()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d", "0 0 -5 10"})
    void whatNoWindowWroteIsNoPlace(String text) {
        assertEquals(Optional.empty(), WindowPlace.parse(text));
    }

    @Test void theWindowOpensWhereItWasClosed() {
        assertEquals(new Rectangle2D(40, 30, 900, 600), openedAt("40 30 900 600"));
    }

    @Test void aPlaceOnAScreenThatIsGoneIsForgotten() {
        interact(() -> {
            stage.setX(5);
            stage.setY(6);
            stage.setWidth(700);
            stage.setHeight(500);
        });
        assertEquals(new Rectangle2D(5, 6, 700, 500), openedAt("9000 30 900 600"));
    }

    private Rectangle2D openedAt(String remembered) {
        var memory = new WindowMemory(folder.resolve("window.json"));
        memory.keep("window", remembered);
        interact(() -> {
            new WindowPlace(stage, memory).restore();
            stage.show();
        });
        interact(() -> new WindowPlace(stage, memory).keep());
        return WindowPlace.parse(memory.find("window").orElseThrow()).orElseThrow().area();
    }
}
