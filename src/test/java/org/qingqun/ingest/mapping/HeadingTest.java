package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static Heading of(String... texts) {
        return HeaderWords.BUNDLED.rate(List.of(texts), 1, 3);
    }

    @Test void tablesOfTheSameHeadingsInTheSameOrderAreOneLayout() {
        var print = of("序号", "群名称", "群主").fingerprint();
        assertEquals(24, print.length());
        assertEquals(print, of("序 号", "*群名称", "群主：").fingerprint(), "however they are written");
        assertEquals(print, new Heading(List.of("序号", "群名称", "群主"), 2, 9, 0, false).fingerprint(), "wherever they stand");
        assertNotEquals(print, of("群名称", "序号", "群主").fingerprint());
        assertNotEquals(print, of("序号", "群名称", "群主", "备注").fingerprint());
    }

    @Test void ourColumnsOnAReturnSheetDoNotCount() {
        assertEquals(of("群名称", "群主").fingerprint(), of("群名称", "群主", "怎样改正", "系统编号").fingerprint());
        assertEquals(of("群名称", "群主").fingerprint(), of("群名称", "群主", "What to mend", "System code").fingerprint());
    }

    @Test void onePartOfAWideHeadingIsRatedAlone() {
        var part = of("群名称", "群主", "", "公众号名称", "主体").within(3, 4, HeaderWords.BUNDLED);
        assertEquals(List.of("", "", "", "公众号名称", "主体"), part.texts());
        assertTrue(part.named());
        assertFalse(of("群名称", "群主", "备注").within(1, 9, HeaderWords.BUNDLED).named(), "the name stands outside");
    }
}
