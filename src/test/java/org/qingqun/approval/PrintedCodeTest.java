package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedCodeTest {
    @Test void hasPiecesOfFourWithoutWhatIsMistaken() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            var code = PrintedCode.draw(2);
            assertTrue(code.matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"), code);
            seen.add(code);
        }
        assertEquals(200, seen.size());
    }

    @ParameterizedTest
    @CsvSource({"ab3d-efgh,AB3DEFGH", "' AB3D EFGH ',AB3DEFGH", "ab3defgh,AB3DEFGH"})
    void isReadAsPeopleType(String typed, String plain) {
        assertEquals(plain, PrintedCode.plain(typed));
    }
}
