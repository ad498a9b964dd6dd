package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;

class SectionsTest {
    private @TempDir Path folder;

    @Test void whatIsWrittenInASectionIsSavedByItsKeysAndAVisitLeadsToOneText() {
        try (var office = new OfficeFixture(folder)) {
            var desk = new TestDesk(office);
            var sections = Sections.of(desk.desk);
            for (var section : Section.values()) sections.load(section);
            sections.lead(Visit.to(Page.SETTINGS).withText("texts:supervision"));
            assertEquals(TextKind.SUPERVISION, sections.texts().kindProperty().get());
            sections.lead(Visit.to(Page.SETTINGS).withText("calendar"));
            assertEquals(TextKind.SUPERVISION, sections.texts().kindProperty().get());
            sections.calendar().textProperty().set("2027-01-01 休 元旦");
            sections.save(Section.CALENDAR);
            assertEquals(1, office.cleanup.calendar().findDays().size());
            assertEquals(List.of(Section.RULES, Section.SCOPE, Section.POLICIES, Section.CALENDAR, Section.TEXTS, Section.SYNONYMS, Section.UNITS, Section.CAMPAIGN),
                    Arrays.stream(Section.values()).filter(sections::save).toList());
            assertEquals(List.of(), desk.tasks.failures());
        }
    }
}
