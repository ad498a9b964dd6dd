package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.Signal;

class EvidencePartTest {
    /// A part of every type there is: the types are read off it as they are off evidence.
    private record Parts(int count, Integer maybe, long many, double share, boolean yes, AssetId other, PartialDate month, LocalDate day, Platform platform, String word,
            List<Signal> signals, List<AssetId> others, List<String> words) {}

    private static String json(Object value) throws IOException {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            EvidencePart.write(value, json);
        }
        return out.toString();
    }

    private static Type typeOf(String part) throws NoSuchMethodException {
        return Parts.class.getDeclaredMethod(part).getGenericReturnType();
    }

    private static void comesBack(String part, Object value, String written) throws Exception {
        assertEquals(written, json(value), part);
        assertEquals(value, EvidencePart.read(new ObjectMapper().readTree(written), typeOf(part)), part);
    }

    @Test void whatIsWrittenComesBack() throws Exception {
        comesBack("count", 7, "7");
        comesBack("maybe", 7, "7");
        comesBack("many", 9_000_000_000L, "9000000000");
        comesBack("share", 0.93, "0.93");
        comesBack("yes", true, "true");
        comesBack("other", new AssetId(12), "12");
        comesBack("month", PartialDate.ofMonth(2023, 5), "\"2023-05\"");
        comesBack("month", new PartialDate(2023, 5, null, true), "\"" + Columns.text(new PartialDate(2023, 5, null, true)) + "\"");
        comesBack("day", LocalDate.of(2023, 5, 6), "\"2023-05-06\"");
        comesBack("platform", Platform.WECOM, "\"" + Platform.WECOM.key() + "\"");
        comesBack("word", "防汛\"", "\"防汛\\\"\"");
        comesBack("others", List.of(new AssetId(1), new AssetId(2)), "[1,2]");
        comesBack("words", List.of(), "[]");
        comesBack("signals", List.of(new Signal("name", 0.5, "甲", "乙")), "[{\"kind\":\"name\",\"weight\":0.5,\"left\":\"甲\",\"right\":\"乙\"}]");
    }

    @Test void whatIsUnknownStaysUnknown() throws Exception {
        assertEquals("null", json(null));
        assertNull(EvidencePart.read(new ObjectMapper().readTree("null"), typeOf("maybe")));
        assertNull(EvidencePart.read(MissingNode.getInstance(), typeOf("month")));
        assertEquals(List.of(), EvidencePart.read(MissingNode.getInstance(), typeOf("words")), "evidence of a version that had no list yet");
    }

    @Test void aDismissalsKeyNamesEachPart() {
        assertEquals("1,2", EvidencePart.text(List.of(new AssetId(1), new AssetId(2))));
        assertEquals("2023-05 true 0.5", String.join(" ", Arrays.asList(EvidencePart.text(PartialDate.ofMonth(2023, 5)), EvidencePart.text(true), EvidencePart.text(new BigDecimal("0.5")))));
        assertEquals("", EvidencePart.text(null));
    }

    @Test void aTypeOfWhichNothingIsKnownIsABug() {
        assertThrows(IllegalStateException.class, () -> json(UUID.randomUUID()));
    }
}
