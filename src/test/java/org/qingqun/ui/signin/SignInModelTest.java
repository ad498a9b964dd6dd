package org.qingqun.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.signin.SignInModel.State;

class SignInModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private final List<PersonId> in = new ArrayList<>();

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private String required() {
        office.pins.setFirst(ADMIN, "2580");
        return office.signIn.turnOn(ADMIN);
    }

    private SignInModel model(PersonId before) {
        var model = new SignInModel(desk.desk.office(), desk.desk.messages(), desk.tasks, before, in::add);
        model.load();
        return model;
    }

    private SignInModel.Known known(SignInModel model, String name) {
        return model.known().stream().filter(k -> k.person().name().equals(name)).findFirst().orElseThrow();
    }

    @Test void whereNobodySignsInTheAdministratorIsIn() {
        model(null);
        assertEquals(List.of(ADMIN), in);
    }

    @Test void aPinOpensAndAWrongOneSaysSo() {
        required();
        office.staff.retire(office.staff.add("钱某", null, Role.RECORDER, ADMIN).id(), true, ADMIN);
        var model = model(null);
        assertEquals(List.of("管理员", "赵文博"), model.known().stream().map(k -> k.person().name()).toList());
        assertNull(model.chosenProperty().get());
        model.choose(known(model, "管理员"));
        model.enter("0001");
        assertEquals("PIN 不正确，还可尝试 4 次。", model.troubleProperty().get());
        assertEquals(List.of(), in);
        model.enter("2580");
        assertEquals(List.of(ADMIN), in);
    }

    @Test void theFirstPinIsSetByItsPerson() {
        required();
        var code = office.pins.firstCodes().issue(office.head.id(), ADMIN);
        var model = model(null);
        model.choose(known(model, "赵文博"));
        assertEquals(State.FIRST, model.chosenProperty().get().state());
        model.setFirst("1470", "1470", "AAAA-AAAA");
        assertEquals("首次登录码不对，还能试 4 次；再向管理员核对一下。", model.troubleProperty().get(), "anybody else at the screen has none");
        model.setFirst("1470", "1471", code);
        assertEquals("两次输入的 PIN 不一样，请重新输入。", model.troubleProperty().get());
        model.setFirst("1470", "1470", code);
        assertEquals(List.of(office.head.id()), in);
    }

    @Test void whoWasHereBeforeIsChosenAfterTheWindowWasLocked() {
        required();
        assertEquals("赵文博", model(office.head.id()).chosenProperty().get().person().name());
    }

    @Test void theRecoveryCodeOpensALockedOne() {
        var code = required();
        var model = model(ADMIN);
        for (int i = 0; i < 5; i++) model.enter("0001");
        assertEquals(State.LOCKED, model.chosenProperty().get().state());
        model.recover("wrong");
        assertEquals("", model.nextCodeProperty().get());
        model.recover(code);
        assertEquals(State.FIRST, model.chosenProperty().get().state());
        assertNotEquals("", model.nextCodeProperty().get());
        assertEquals("", model.troubleProperty().get());
        model.setFirst("1470", "1470", model.firstCodeProperty().get());
        assertEquals(List.of(ADMIN), in, "the code for his PIN comes with it");
    }
}
