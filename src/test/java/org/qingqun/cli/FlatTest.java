package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatTest {
    record Inner(int x, @Nullable String y) {}

    record Outer(@JsonProperty("a_b") String ab, Inner inner, @JsonUnwrapped Inner spread, List<String> list) {}

    @Test void innerRecordsSpreadIntoColumns() {
        assertEquals(List.of("a_b", "inner.x", "inner.y", "x", "y", "list"), Flat.header(Outer.class));
        assertEquals(List.of("-", "1", "", "2", "z", "p; q"), Flat.values(Outer.class, new Outer("-", new Inner(1, null), new Inner(2, "z"), List.of("p", "q")))
                .stream().map(cell -> cell.equals("'-") ? "-" : cell).toList());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,     "'=1+1"
            +甲群,    "'+甲群"
            @all,     "'@all"
            -cmd,     "'-cmd"
            -0.0123,  -0.0123
            +86,      +86
            甲=乙,    甲=乙
            """)
    void whatASpreadsheetWouldRunIsGuardedAndNumbersAreNot(String text, String cell) {
        assertEquals(cell, Flat.guarded(text));
    }
}
