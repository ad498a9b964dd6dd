package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.Delegation;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;

class JooqDelegationStoreTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test void theyComeTheNewestFirstAsTheyWentAndEndOnce() {
        var head = stores.people().insert("姜雪梅", null, Role.DEPARTMENT_HEAD).id();
        var first = stores.delegations().insert(new Delegation(0, head, PersonId.ADMINISTRATOR, DAY, DAY.plusDays(3), "出差", head, NOON, null));
        var second = stores.delegations().insert(new Delegation(0, head, PersonId.ADMINISTRATOR, DAY.plusDays(4), DAY.plusDays(9), "休假", head, NOON, null));
        assertEquals(List.of(second, first), stores.delegations().findAll());
        stores.delegations().end(first.id(), DAY.plusDays(1));
        stores.delegations().end(first.id(), DAY.plusDays(2));
        assertEquals(DAY.plusDays(1), stores.delegations().findAll().getLast().endedOn());
        assertEquals(null, stores.delegations().findAll().getFirst().endedOn());
    }
}
