package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class WritingQuestionsTest {
    private @TempDir Path folder;

    @Test void theSheetGoesWhereThePersonWantsItOrNowhere() {
        try (var office = new OfficeFixture(folder)) {
            office.insert(workGroup().name("丁群").unit(office.bureau.id().value()).lastActive(null));
            var desk = new TestDesk(office);
            new ReviewModel(desk.desk).scan();
            var target = folder.resolve("核实单.xlsx");
            new WritingQuestions(desk.desk).write();
            assertFalse(Files.exists(target), "the person turned back");
            desk.chosen = List.of(target);
            new WritingQuestions(desk.desk).write();
            assertTrue(Files.isRegularFile(target));
            assertEquals("核实单已写好，共 1 个对象：" + target, desk.notices.getLast());
            assertEquals(List.of(), desk.tasks.failures());
        }
    }
}
