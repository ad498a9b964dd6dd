package org.qingqun.rule.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            王小明, 13800138000,   13800138000
            王小明, 0571-88881234, 057188881234
            王小明, 138****8000,   王小明
            王小明, 1234,          王小明
            ' 王小明 ', -,         王小明
            -,      -,             -
            """)
    void aPhoneTellsBetterThanAName(String name, String phone, String key) {
        assertEquals(key, Person.of(workGroup().custodian(name, phone).build()).map(Person::key).orElse(null));
    }
}
