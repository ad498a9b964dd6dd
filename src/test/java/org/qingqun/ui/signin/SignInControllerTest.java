package org.qingqun.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.settings.Settings;
import org.qingqun.ui.HeadlessMouse;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Views;
import org.testfx.framework.junit5.ApplicationTest;

class SignInControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private final List<PersonId> in = new ArrayList<>();
    private OfficeFixture office;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        var desk = new TestDesk(office);
        Look.apply(Settings.Theme.LIGHT);
        HeadlessMouse.install();
        var model = new SignInModel(desk.desk.office(), desk.desk.messages(), desk.tasks, null, in::add);
        var view = new Views(desk.desk.messages()).load(SignInController.class,
                new Controllers().with(SignInController.class, () -> new SignInController(model, desk.desk.messages(), false)));
        stage.setScene(new Scene(view.root(), 1166, 700));
        stage.show();
        stage.requestFocus();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aNameAndAPinAreEnough() {
        clickOn("管理员").clickOn("#pin").write("0001").type(KeyCode.ENTER);
        assertEquals(List.of(), in);
        clickOn("#pin").write("2580").clickOn("#enter");
        assertEquals(List.of(ADMIN), in);
    }
}
