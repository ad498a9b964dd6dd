package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.FirstCode;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.campaign.SignInRule;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class JooqPersonStoreTest extends OnBothDatabases {
    private static final Person ADMINISTRATOR = new Person(PersonId.ADMINISTRATOR, "管理员", null, Role.ADMINISTRATOR, null, 0);

    @Test void aNewInventoryHoldsTheAdministrator() {
        assertEquals(List.of(ADMINISTRATOR), stores.people().findAll());
        assertEquals(ADMINISTRATOR, stores.people().get(PersonId.ADMINISTRATOR));
    }

    @Test void everythingComesBackAsItWent() {
        var unit = unit("甲局").id();
        var head = stores.people().insert("赵局长", unit, Role.DEPARTMENT_HEAD);
        assertEquals(new Person(new PersonId(2), "赵局长", unit, Role.DEPARTMENT_HEAD, null, 0), head);
        var changed = new Person(head.id(), "赵", null, Role.VIEWER, "$argon2id$…", 3);
        stores.people().replace(changed);
        assertEquals(List.of(ADMINISTRATOR, changed), stores.people().findAll());
    }

    @Test void anUnknownPersonIsRefused() {
        var nobody = new Person(new PersonId(9), "无", null, Role.VIEWER, null, 0);
        assertEquals(List.of(9L), assertThrows(ExpectedException.class, () -> stores.people().get(nobody.id())).facts());
        assertEquals(ErrorCode.UNKNOWN_PERSON, assertThrows(ExpectedException.class, () -> stores.people().replace(nobody)).code());
    }

    @Test void theRuleOfSigningInIsOffUntilSomebodyDecides() {
        assertEquals(SignInRule.OFF, stores.people().signInRule());
        stores.people().replace(new SignInRule(true, 5, "$argon2id$…"));
        stores.people().replace(new SignInRule(true, 15, "$argon2id$other"));
        assertEquals(new SignInRule(true, 15, "$argon2id$other"), stores.people().signInRule());
    }

    @Test void agreeingTwiceIsAgreeingOnce() {
        var head = stores.people().insert("赵局长", null, Role.DEPARTMENT_HEAD).id();
        stores.people().addReset(head, PersonId.ADMINISTRATOR);
        stores.people().addReset(head, PersonId.ADMINISTRATOR);
        assertEquals(List.of(PersonId.ADMINISTRATOR), stores.people().findResets(head));
        stores.people().clearResets(head);
        assertEquals(List.of(), stores.people().findResets(head));
    }

    @Test void theRetiredStayInTheList() {
        var gone = new Person(stores.people().insert("钱某", null, Role.RECORDER).id(), "钱某", null, Role.RECORDER, null, 0, true);
        stores.people().replace(gone);
        assertEquals(List.of(ADMINISTRATOR, gone), stores.people().findAll());
    }

    @Test void aFirstCodeTakesThePlaceOfTheOneBeforeAndGoes() {
        var people = stores.people();
        var person = people.insert("许倩", null, Role.RECORDER).id();
        assertEquals(Optional.empty(), people.findFirstCode(person));
        people.replace(new FirstCode(person, "hash", 0));
        people.replace(new FirstCode(person, "another", 2));
        assertEquals(Optional.of(new FirstCode(person, "another", 2)), people.findFirstCode(person));
        people.clearFirstCode(person);
        assertEquals(Optional.empty(), people.findFirstCode(person));
    }
}
