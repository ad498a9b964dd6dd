package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

class SectionTest {
    private static final Visit PLAIN = Visit.to(Page.SETTINGS);

    @Test void aVisitLeadsToItsSectionAndAPlainOneStays() {
        assertEquals(Section.RULES, Section.of(PLAIN.withRule("zombie"), Section.ABOUT));
        assertEquals(Section.FILE, Section.of(PLAIN.withText("file"), Section.RULES));
        assertEquals(Section.TEXTS, Section.of(PLAIN.withText("texts:supervision"), Section.RULES));
        assertEquals(Section.APPEARANCE, Section.of(PLAIN, Section.APPEARANCE));
        assertEquals(Section.RULES, Section.of(PLAIN.withText("no such"), Section.RULES));
    }
}
