package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsPerPersonTest {
    @ParameterizedTest
    @CsvSource({"0, 0, —", "3, 3, 1.0", "3, 5, 1.7", "4, 5, 1.3", "20, 25, 1.3"})
    void theMeanIsOfPeopleWithOneDecimal(int people, long seats, String mean) {
        assertEquals(mean, new GroupsPerPerson(2, people, seats, 2).mean().map(Object::toString).orElse("—"));
    }
}
