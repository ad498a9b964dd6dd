package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.UnitId;

class HeadTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # unit, waiting, PIN, wrong PINs
            -, 0, -,    0, NO_UNIT
            7, 0, hash, 0, NOTHING
            7, 3, -,    0, FIRST
            7, 3, hash, 0, READY
            7, 3, hash, 4, READY
            7, 3, hash, 5, LOCKED
            # who has nothing to do need not know that he is locked
            7, 0, hash, 5, NOTHING
            """)
    void theDoorOffersWhatTheHeadCanDo(Long unit, int waiting, String pin, int failed, Head.State expected) {
        var person = new Person(new PersonId(2), "赵文博", unit == null ? null : new UnitId(unit), Role.DEPARTMENT_HEAD, pin, failed);
        assertEquals(expected, new Head(person, "市教育局", List.of(), waiting, null).state());
    }

    @Test void whoStandsInForAnotherNeedsNoUnitOfHisOwn() {
        var person = new Person(new PersonId(7), "赵文博", null, Role.DEPARTMENT_HEAD, "hash", 0);
        assertEquals(Head.State.READY, new Head(person, "", List.of("姜雪梅"), 3, null).state());
        assertEquals(Head.State.NO_UNIT, new Head(person, "", List.of(), 3, null).state());
    }
}
