package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetField;

class HeadingPartsTest {
    private static final HeadingParts SOME = HeadingParts.of(List.of("# a remark", "Time=时间|日期", "Last=最后|最后一次", "last-active-on=群? Last 发言|使用 Time?", "created-on=建群 Time"));

    @ParameterizedTest
    @CsvSource({"最后发言,LAST_ACTIVE_ON", "最后一次发言时间,LAST_ACTIVE_ON", "群最后使用日期,LAST_ACTIVE_ON", "建群日期,CREATED_ON", "建群,", "群,", "最后时间,", "建群日期时间,", "发言时间,", "'',"})
    void partsStandInTheirOrder(String heading, AssetField field) {
        assertEquals(field, SOME.find(heading));
    }

    /// Whatever can be made means one field, and is found to mean it.
    @Test void noHeadingCanBeMadeToMeanTwoFields() {
        var bundled = HeadingParts.load("/org/qingqun/ingest/heading-parts.properties");
        var wrong = new LinkedHashMap<String, AssetField>();
        int made = 0;
        for (var order : bundled.orders())
            for (var heading : all(order.parts())) {
                made++;
                if (bundled.find(heading) != order.field()) wrong.put(heading + " " + order.field(), bundled.find(heading));
            }
        assertEquals("{}", wrong.toString());
        assertTrue(made > 10_000, () -> "only " + bundled.orders().size() + " orders");
    }

    private static List<String> all(List<HeadingParts.Part> parts) {
        List<String> made = List.of("");
        for (var part : parts) {
            var next = new ArrayList<String>(part.open() ? made : List.of());
            for (var beginning : made) for (var word : part.words()) next.add(beginning + word);
            made = next;
        }
        return made;
    }
}
