package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.ingest.MappingLine.Mark;

class MappingLineTest {
    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsAreNamedAsASpreadsheetNamesThem(int place, String letter) {
        assertEquals(letter, new MappingLine(new ColumnMatch(place, "群主", AssetField.CUSTODIAN, 99, false), Mark.SURE).letter());
    }
}
