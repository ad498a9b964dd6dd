package org.qingqun.ui.settings.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class SignInRuleModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SignInRuleModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new SignInRuleModel(desk.desk, new PeopleModel(desk.desk));
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void turningItOnTakesAPinAndTellsTheCodeOnce() throws IOException {
        model.turnOn("2580", "2581");
        assertEquals("两次输入的 PIN 不一样，请重新输入。", model.troubleProperty().get());
        model.turnOn("1111", "1111");
        assertFalse(office.signIn.rule().required());
        model.turnOn("2580", "2580");
        assertTrue(model.standingProperty().get().rule().required());
        assertEquals(ADMIN, office.pins.signIn(ADMIN, "2580").person().id());

        var code = model.codeProperty().get();
        desk.chosen = List.of(folder.resolve("恢复码.txt"));
        model.saveCode();
        assertTrue(Files.readString(folder.resolve("恢复码.txt")).contains(code));
        model.codeKept();
        assertEquals("", model.codeProperty().get());
    }

    @Test void whoHasAPinNeedsNoNewOne() {
        office.pins.setFirst(ADMIN, "2580");
        model.load();
        model.turnOn("", "");
        assertTrue(office.signIn.rule().required());
        model.lockAfter(30);
        assertEquals(30, model.standingProperty().get().rule().idleMinutes());
    }

    @Test void turningItOffIsAskedFirst() {
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        model.load();
        desk.confirms = false;
        model.turnOff();
        assertTrue(office.signIn.rule().required());
        desk.confirms = true;
        model.turnOff();
        assertFalse(model.standingProperty().get().rule().required());
    }
}
