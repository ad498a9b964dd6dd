package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.HeldTasks;
import org.qingqun.ui.ingest.BatchModel.Reading;

class BatchModelTest {
    @TempDir Path folder;

    private static List<FileState> states(IngestDesk page) {
        return page.hand.batch().files().stream().map(FilePreview::state).toList();
    }

    @Test void chosenFilesAndFoldersAreReadAndNothingIsWritten() {
        try (var page = new IngestDesk(folder)) {
            page.desk.chosen = List.of(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
            page.hand.chooseFiles();
            page.desk.chosen = List.of(folder.resolve("更多"));
            page.csv("更多/云栖区.csv", "填报单位,群名称\n云栖区,乙群\n");
            page.hand.chooseFolder();
            page.desk.chosen = List.of();
            page.hand.chooseFiles();
            assertEquals(List.of(FileState.READY, FileState.READY), states(page));
            assertEquals(List.of(), page.assets());
            assertNull(page.hand.readingProperty().get());
        }
    }

    @Test void laterFilesAreReadBesideEarlierOnes() {
        try (var page = new IngestDesk(folder)) {
            var one = page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
            page.take(one);
            page.take(page.csv("市教育局(1).csv", "群名称,群主\n甲群,李四\n"));
            assertEquals(List.of(FileState.READY, FileState.UNUSABLE), states(page), "the second is a copy of the first");
            page.hand.leaveOut(page.hand.batch().files().get(1));
            page.hand.reread();
            assertEquals(List.of(FileState.READY), states(page));
            page.hand.clear();
            assertEquals(Batch.EMPTY, page.hand.batch());
        }
    }

    @Test void whatCannotBeReadAtAllLeavesTheListAsItWas() {
        try (var page = new IngestDesk(folder)) {
            page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
            page.take(folder.resolve("没有.xlsx"));
            assertEquals(List.of("找不到 " + folder.resolve("没有.xlsx") + "；请检查路径。"), page.desk.notices);
            assertEquals(1, page.hand.batch().roots().size());
            assertNull(page.hand.readingProperty().get());
        }
    }

    @Test void whatIsDroppedWhileReadingIsReadAfterwards() {
        var tasks = new HeldTasks();
        try (var page = new IngestDesk(folder, tasks)) {
            page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
            assertEquals(new Reading(0, 0), page.hand.readingProperty().get());
            page.take(page.csv("云栖区.csv", "填报单位,群名称\n云栖区,乙群\n"));
            page.hand.reread();
            assertEquals(1, tasks.count());
            tasks.letGo();
            assertEquals(List.of(1, 1), List.of(states(page).size(), tasks.count()));
            assertNotNull(page.hand.readingProperty().get());
            tasks.letGo();
            assertEquals(List.of(2, 0), List.of(states(page).size(), tasks.count()));
            assertNull(page.hand.readingProperty().get());
        }
    }

    @Test void stoppingLeavesTheListAsItWas() {
        var tasks = new HeldTasks();
        try (var page = new IngestDesk(folder, tasks)) {
            page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
            page.hand.stopReading();
            tasks.letGo();
            assertEquals(List.of(Batch.EMPTY, List.of("已停止读取，列表没有变")), List.of(page.hand.batch(), page.desk.notices));
            assertNull(page.hand.readingProperty().get());
            page.hand.take(List.of(folder.resolve("市教育局.csv")));
            tasks.letGo();
            assertEquals(List.of(FileState.READY), states(page));
        }
    }

    @Test void anAnswerHoldsForOneFileAndIsReadAtOnce() {
        try (var page = new IngestDesk(folder)) {
            var file = page.csv("导出.csv", "名称,人数\n甲,5\n");
            page.take(file);
            assertEquals(List.of(FileState.MISSING_COLUMN), states(page));
            page.hand.answer(page.file(file), a -> a.withUnit("市教育局"));
            page.hand.answer(page.file(file), a -> a.withFamily(Family.OFFICIAL_ACCOUNT));
            assertEquals(List.of(FileState.READY, Family.OFFICIAL_ACCOUNT), List.of(page.file(file).state(), page.file(file).sheets().getFirst().family()));
            page.hand.reread();
            assertEquals(List.of(FileState.READY), states(page), "the answer stays");
        }
    }

    @Test void readingAgainWaitsForWhatGoesBefore() {
        try (var page = new IngestDesk(folder)) {
            var file = page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
            page.take(file);
            page.hand.reread(List.of(file), ImportOptions.NONE, () -> page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n乙群,王五\n"));
            assertEquals(2, page.file(file).counts().fresh());
        }
    }

    @Test void theSampleIsWrittenAndTakenIn() {
        var tasks = new HeldTasks();
        try (var page = new IngestDesk(folder, tasks)) {
            page.hand.takeSample();
            page.hand.stopReading();
            tasks.letGo();
            assertEquals(List.of("已停止读取，列表没有变"), page.desk.notices);
            assertEquals(0, tasks.count());
        }
    }
}
