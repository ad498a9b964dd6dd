package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            小麦病虫害防治,   水稻病虫害防治,   true
            高血压管理,       糖尿病管理,       true
            城市低保,         农村低保,         true
            # synonyms are one member
            玉米制种,         苞谷制种,         false
            # one of several that are in both
            小麦玉米良种,     小麦良种,         false
            # one side only, another family
            良种,             水稻良种,         false
            小麦,             糖尿病,           false
            # a longer word is none of its pieces
            中小学安全,       中学安全,         false
            """)
    void oneOfEachTellsApart(String a, String b, boolean apart) {
        assertEquals(apart, Siblings.tellApart(Siblings.in(a), Siblings.in(b)));
        assertEquals(apart, Siblings.tellApart(Siblings.in(b), Siblings.in(a)));
    }

    @Test void noWordHasTwoFamilies() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var line : WordLists.lines("siblings.txt")) for (var word : line.split("[ /]")) if (!seen.add(word)) twice.add(word);
        assertEquals(java.util.List.of(), twice);
        assertTrue(seen.size() > 400, "broad");
    }
}
