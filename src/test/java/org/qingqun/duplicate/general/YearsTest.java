package org.qingqun.duplicate.general;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1995 1995,       1
            1995 1999,       0.6
            1995 -,          1
            # a field that holds anything else holds no years
            1995 1999 price, 1
            1995 12,         1
            - -,             1
            """)
    void onlyTwoYearsTellApart(String fields, double share) {
        var entries = Arrays.stream(fields.split(" ")).map(field -> new Entry(field, List.of("name", field.equals("-") ? "" : field))).toList();
        assertEquals(share, new Years(entries).share(0, 1));
        assertEquals(share, new Years(entries).share(1, 0));
    }
}
