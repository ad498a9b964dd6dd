package org.qingqun.ui.settings.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.settings.people.PeopleModel.Row;
import org.qingqun.ui.settings.people.PeopleModel.State;

class PeopleModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private PeopleModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new PeopleModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        office.close();
    }

    private Row row(String name) {
        return model.rows().stream().filter(r -> r.person().name().equals(name)).findFirst().orElseThrow();
    }

    @Test void somebodyIsEnteredWithUnitAndRole() {
        model.startNew();
        assertEquals("请填姓名。", model.trouble());
        model.nameProperty().set("许倩");
        model.roleProperty().set(Role.DEPARTMENT_HEAD);
        assertEquals("部门负责人须选定单位。", model.trouble());
        model.unitProperty().set(office.county);
        assertTrue(model.canSave());
        model.save();
        assertEquals("云栖区", row("许倩").unit());
        assertEquals(List.of("已新增 许倩；PIN 由本人第一次登录时自己设。"), desk.notices);
        assertEquals("许倩", model.chosenProperty().get().person().name());
        assertFalse(model.isEdited());
    }

    @Test void wherePeopleSignInANewOneGetsACodeThatIsShownOnce() {
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        model.load();
        model.startNew();
        model.nameProperty().set("许倩");
        model.save();
        var code = model.codes().codeProperty().get();
        var added = model.chosenProperty().get().person().id();
        assertTrue(code.matches("\\w{4}-\\w{4}"), code);
        model.choose(row("赵文博"));
        assertEquals("", model.codes().codeProperty().get());
        model.choose(row("许倩"));
        assertEquals("", model.codes().codeProperty().get(), "not a second time");
        model.codes().issue();
        assertEquals(added, office.pins.setFirst(added, "1470", model.codes().codeProperty().get()).person().id());
        model.load();
        assertEquals(null, model.codes().holderProperty().get(), "he has a PIN now");
    }

    @Test void theOfficeOfOneKnowsNoCodes() {
        model.choose(row("赵文博"));
        assertEquals(null, model.codes().holderProperty().get());
        model.codes().issue();
        assertEquals("", model.codes().codeProperty().get());
    }

    @Test void aRoleIsChangedAndWhatIsTypedSurvivesAnotherVisit() {
        model.choose(row("赵文博"));
        assertFalse(model.canSave());
        model.roleProperty().set(Role.VIEWER);
        model.load();
        assertEquals(Role.VIEWER, model.roleProperty().get());
        model.save();
        assertEquals(Role.VIEWER, row("赵文博").person().role());
        model.roleProperty().set(Role.RECORDER);
        model.discard();
        assertEquals(Role.VIEWER, model.roleProperty().get());
    }

    @Test void theRetiredAreMarkedAndComeBack() {
        model.choose(row("赵文博"));
        model.retire();
        assertEquals(State.RETIRED, row("赵文博").state());
        model.retire();
        assertEquals(State.NO_PIN, row("赵文博").state());
        desk.confirms = false;
        model.retire();
        assertEquals(State.NO_PIN, row("赵文博").state());
    }

    @Test void aPinIsResetByOneWhileNobodySignsIn() {
        model.choose(row("赵文博"));
        assertFalse(model.canReset(), "there is none");
        office.pins.setFirst(office.head.id(), "2580");
        model.load();
        assertEquals(State.READY, row("赵文博").state());
        model.reset();
        assertEquals(State.NO_PIN, row("赵文博").state());
    }

    @Test void wherePeopleSignInASecondOneHasToAgree() {
        office.pins.setFirst(ADMIN, "2580");
        office.pins.setFirst(office.head.id(), "2580");
        office.signIn.turnOn(ADMIN);
        model.load();
        model.choose(row("管理员"));
        assertFalse(model.canReset(), "not one's own");
        model.choose(row("赵文博"));
        model.reset();
        assertEquals(1, row("赵文博").vouchers());
        assertEquals("已记下您的同意；还要另一位同事也同意，赵文博 的 PIN 才作废。", desk.notices.getLast());
    }
}
