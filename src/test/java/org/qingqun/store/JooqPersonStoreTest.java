package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
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
}
