package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Custodian;

class MaskingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            13812342071,             138****2071
            138 1234 2071,           138****2071
            0574-87654321,           057****4321
            87654321,                87****21
            8012,                    ****
            13812342071/13900001234, 138****2071/139****1234
            办公室转,                 办**
            138****2071,             138****2071
            """)
    void aPhoneKeepsItsEnds(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
        assertEquals(masked, Masking.phone(masked));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            王芳,          王**
            王小明,        王**
            欧阳修文,      欧**
            王芳、李国强,   王**、李**
            王芳；李国强,   王**；李**
            𫝆文,          𫝆**
            王**,          王**
            """)
    void aNameKeepsItsFirstCharacter(String name, String masked) {
        assertEquals(masked, Masking.name(name));
        assertEquals(masked, Masking.name(masked));
    }

    @Test void runningTextLosesOnlyMobileNumbers() {
        assertEquals("请联系138****2071，文号20260101", Masking.text("请联系13812342071，文号20260101"));
    }

    @Test void aCustodianKeepsOnlyTheTitle() {
        assertEquals(new Custodian("王**", "科长", "138****2071"), Masking.custodian(new Custodian("王小明", "科长", "13812342071")));
    }

    @Test void nothingStaysNothing() {
        assertNull(Masking.phone(null));
        assertNull(Masking.name(null));
        assertNull(Masking.text(null));
    }
}
