package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.sheet.Cell;

class PhoneCellTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            13800138000,       13800138000
            138 0013 8000,     13800138000
            138-0013-8000,     13800138000
            +86 13800138000,   13800138000
            １３８００１３８０００, 13800138000
            1.3912345678E+10,  13912345678
            13900000000.0,     13900000000
            0571-88880000,     0571-88880000
            681234(短号),       681234(短号)
            """)
    void phonesAreDigits(String written, String phone) {
        assertEquals(Reading.of(phone), PhoneCell.read(new Cell(written, Cell.Kind.TEXT)));
    }

    @Test void digitsThatAreGoneAreAsked() {
        assertEquals(Reading.doubtful(Doubt.DIGITS_LOST), PhoneCell.read(new Cell("1.39E+10", Cell.Kind.UNTYPED)));
        assertEquals(Reading.doubtful(Doubt.DIGITS_LOST), PhoneCell.read(new Cell("1e10", Cell.Kind.TEXT)));
    }

    @ParameterizedTest
    @CsvSource({"'',UNTYPED", "不详,TEXT", "无,TEXT", "138****2071,TEXT"})
    void aBlankAndAMaskedOneMeanUnchanged(String written, Cell.Kind kind) {
        assertEquals(Reading.nothing(), PhoneCell.read(new Cell(written, kind)));
    }

    @Test void aCellInErrorIsAsked() {
        assertEquals(Reading.doubtful(Doubt.ERROR_CELL), PhoneCell.read(new Cell("#N/A", Cell.Kind.ERROR)));
    }
}
