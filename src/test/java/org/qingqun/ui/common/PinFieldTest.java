package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;

class PinFieldTest extends ApplicationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2580,          2580
            # digits as a Chinese keyboard makes them
            ２５８０,      2580
            25a80,         ''
            '25 80',       ''
            123456789012,  123456789012
            1234567890123, ''
            """)
    void takesDigitsAndNothingElse(String pasted, String taken) {
        var field = new PinField();
        field.appendText(pasted);
        assertEquals(taken, field.take());
    }

    @Test void whatWasTakenIsNotKept() {
        var field = new PinField();
        field.appendText("2580");
        field.take();
        assertEquals("", field.getText());
        assertEquals("", field.take());
        assertEquals(false, field.isUndoable(), "not even for undo");
    }
}
