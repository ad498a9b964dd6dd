package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;
import org.testfx.framework.junit5.ApplicationTest;

class GateTest extends ApplicationTest {
    private static @TempDir Path folder;
    private final StackPane before = new StackPane();
    private final List<Boolean> in = new ArrayList<>();
    private OfficeFixture office;
    private TestDesk desk;
    private Scene scene;
    private Gate gate;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        desk = new TestDesk(office);
        scene = new Scene(before);
        gate = new Gate(scene, Runnable::run, Clock.systemUTC(), () -> {});
    }

    @AfterEach void close() {
        office.close();
    }

    private void ask() {
        interact(() -> gate.ask(desk.desk.office(), desk.desk.messages(), in::add));
    }

    @Test void whereNobodySignsInNothingIsAsked() {
        ask();
        assertEquals(List.of(false), in);
        assertEquals(ADMIN, gate.person());
        assertSame(before, scene.getRoot());
    }

    @Test void whereSomebodyMustTheWindowAsksWho() {
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        ask();
        assertEquals(List.of(), in);
        assertNotSame(before, scene.getRoot());
        assertNotNull(scene.getRoot().lookup("#pin"));
    }

    @Test void lockedItHidesWhatWasInSightAtOnce() {
        ask();
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        ask();
        assertEquals(List.of(false), in);
        assertNotSame(before, scene.getRoot());
    }
}
