package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class OwnPinModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private OwnPinModel model;
    private int done;
    private int changes;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.pins.setFirst(ADMIN, "2580");
        desk = new TestDesk(office);
        model = new OwnPinModel(desk.desk, () -> ADMIN, () -> changes++);
    }

    @AfterEach void close() {
        office.close();
    }

    private void change(String present, String next, String again) {
        model.change(present, next, again, () -> done++);
    }

    @Test void whoKnowsThePresentOneSetsAnother() {
        change("2580", "1470", "1470");
        assertEquals(List.of("管理员 的 PIN 已改好。"), desk.notices);
        assertEquals(ADMIN, office.pins.signIn(ADMIN, "1470").person().id());
        assertEquals(List.of(1, 1), List.of(done, changes));
    }

    @Test void aWrongOrSimpleOneChangesNothingAndSaysWhy() {
        change("2580", "1470", "1471");
        assertEquals("两次输入的 PIN 不一样，请重新输入。", model.troubleProperty().get());
        change("0001", "1470", "1470");
        assertEquals("PIN 不正确，还可尝试 4 次。", model.troubleProperty().get());
        change("2580", "1111", "1111");
        assertEquals("PIN 须为 4 至 12 位数字，且不能全部相同。", model.troubleProperty().get());
        assertEquals(0, done);
        model.forget();
        assertEquals("", model.troubleProperty().get());
    }

    @Test void nobodyChangesNothing() {
        new OwnPinModel(desk.desk, () -> null, () -> changes++).change("2580", "1470", "1470", () -> done++);
        assertEquals(List.of(0, 0), List.of(done, changes));
    }
}
