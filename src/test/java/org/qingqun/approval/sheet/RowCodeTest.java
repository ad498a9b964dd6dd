package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.SheetId;
import org.qingqun.cleanup.CaseId;

class RowCodeTest {
    private static final SheetRow ROW = new SheetRow(37, new CaseId(5), "9f3c2b1a" + "0".repeat(56));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            12-037-9F3C2B1A,     12-037-9F3C2B1A
            12-37-9f3c2b1a,      12-037-9F3C2B1A
            ' 12 - 037-9F3C2B1A ', 12-037-9F3C2B1A
            12－037－9F3C2B1A,    12-037-9F3C2B1A
            12-037-9F3C2B1,      -
            12-037-9F3C2B1Z,     -
            037-9F3C2B1A,        -
            '',                  -
            """)
    void whatWasPrintedIsReadAgainAlsoRetyped(String seen, String expected) {
        assertEquals(Optional.ofNullable(expected), RowCode.read(seen).map(RowCode::toString));
    }

    @Test void itIsOfTheRowWhoseContentItWasMadeFrom() {
        var code = RowCode.of(new SheetId(12), ROW);
        assertEquals("12-037-9F3C2B1A", code.toString());
        assertEquals(true, code.isOf(ROW));
        assertEquals(false, code.isOf(new SheetRow(38, ROW.cleanupCase(), ROW.contentHash())));
        assertEquals(false, code.isOf(new SheetRow(37, ROW.cleanupCase(), "0".repeat(64))));
    }
}
