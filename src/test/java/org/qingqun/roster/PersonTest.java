package org.qingqun.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    private static Person of(@Nullable String name, @Nullable String phone, @Nullable String unit, String group) {
        return Person.of(new Member(name, phone, unit, 1), group).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the phone tells, whatever the name and the unit
            王芳, 13800138000, 甲局,   王 芳, 13800138000, 乙局,   true
            王芳, 13800138000, ,       王芳, 13800138001, ,        false
            # without one name and unit tell, the group's where the list states none
            王芳, , 甲局,              王　芳, , 甲 局,            true
            王芳, , ,                  王芳, , 甲局,               true
            王芳, , 乙局,              王芳, , 甲局,               false
            """)
    void whoIsOnePerson(String name, @Nullable String phone, @Nullable String unit, String other, @Nullable String otherPhone, @Nullable String otherUnit, boolean same) {
        assertEquals(same, of(name, phone, unit, "甲局").key() == of(other, otherPhone, otherUnit, "甲局").key());
    }

    @Test void oneStatedByPhoneKnowsWhatHeIsCalledWithout() {
        assertEquals(of("王芳", null, null, "甲局").key(), of("王芳", "13800138000", null, "甲局").namesake());
        assertEquals(null, of("王芳", null, null, "甲局").namesake());
        assertEquals(null, of(null, "13800138000", null, "甲局").namesake());
    }

    @Test void nobodyIsNobody() {
        assertEquals(Optional.empty(), Person.of(new Member(null, null, "甲局", 1), "甲局"));
    }
}
