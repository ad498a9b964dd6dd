package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.report.letter.Addressing;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.ui.common.TestDesk;

class LettersModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private LettersModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        for (var group : office.groups("甲群", "乙群")) office.approved(group.id(), Disposition.DISSOLVE, null);
        desk = new TestDesk(office);
        model = new LettersModel(desk.desk, () -> {});
        model.refresh();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void showsWhatIsDueOfEachKind() {
        assertEquals(Map.of(LetterKind.SUPERVISION, 0, LetterKind.REMINDER, 2, LetterKind.DIGEST, 2), model.countsProperty().get());
        assertNull(model.chosenProperty().get());
        model.kindProperty().set(LetterKind.REMINDER);
        assertEquals("市教育局", model.chosenProperty().get().addressee());
        model.addressingProperty().set(Addressing.CUSTODIAN);
        assertEquals("市教育局 王小明", model.chosenProperty().get().addressee());
    }

    @Test void whatWasSentIsNotSentAgainUntilItIsTakenBack() {
        model.kindProperty().set(LetterKind.REMINDER);
        assertTrue(model.canMarkSent());
        model.markSent();
        assertEquals(List.of(), model.letters());
        assertFalse(model.canMarkSent());
        desk.undo();
        assertEquals(1, model.letters().size());
        assertEquals(List.of("1 份记为已发"), desk.notices);
    }

    @Test void aDigestIsNotMarkedButCopied() {
        model.kindProperty().set(LetterKind.DIGEST);
        assertFalse(model.canMarkSent());
        assertTrue(model.allTexts().contains("公告：各位成员：“甲群”的工作任务已经完成"), model.allTexts());
    }

    @Test void eachLetterIsAFileOfItsOwn() throws IOException {
        office.clock.set(TODAY.plusDays(40));
        model.refresh();
        desk.chosen = List.of(folder.resolve("函件"));
        Files.createDirectory(folder.resolve("函件"));
        model.writeAll();
        try (var files = Files.list(folder.resolve("函件"))) {
            assertEquals(List.of("督办函-市教育局.docx"), files.map(f -> f.getFileName().toString()).toList());
        }
    }
}
