package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.common.HeldTasks;

class WriteModelTest {
    @TempDir Path folder;
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        page.model.refreshBoard();
    }

    @AfterEach void close() {
        page.close();
    }

    private WriteModel write() {
        return new WriteModel(page.model, page.desk.desk);
    }

    private Path ready(String name) {
        return page.csv(name, "填报单位,群名称\n市教育局," + name.replace(".csv", "群") + "\n");
    }

    /// A group of the bureau whose custodian a person edited to 赵六.
    private void edited(String name) {
        var group = page.office.insert(AssetBuilder.workGroup().name(name).custodian("赵六", null).unit(page.office.bureau.id().value()));
        page.office.inventory.edit(group, group.facts(), Set.of(AssetField.CUSTODIAN), OfficeFixture.ADMIN.value());
    }

    private String custodian(String name) {
        return page.asset(page.office.bureau.id(), name).facts().custodian().name();
    }

    @Test void filesThatNeedNoAnswerAreTakenAndOthersOnRequest() {
        page.take(ready("甲.csv"), page.csv("市教育局2.csv", "群名称,群主\n,李四\n乙群,王五\n"), page.strange("市教育局3.csv"), page.csv("导出.csv", "群名称,群主\n丙群,李四\n"));
        var write = write();
        assertEquals(List.of(1, 1, 1), WriteModel.OFFERED.stream().map(write::count).toList());
        assertEquals(new Counts(2, 0, 0, 0, 0, 1), write.counts());
        write.take(Tile.HEADINGS, true);
        write.take(Tile.WRONG, false);
        assertEquals(new Counts(3, 0, 0, 0, 0, 0), write.counts());
        write.start();
        assertEquals(List.of("市教育局3一群", "市教育局3二群", "甲群"), page.assets());
    }

    @Test void whereOnlyUnconfirmedHeadingsAreLeftTheyAreOffered() {
        page.take(page.strange("市教育局.csv"));
        assertEquals(EnumSet.of(Tile.READ, Tile.WRONG, Tile.HEADINGS), EnumSet.copyOf(write().taken()));
    }

    @Test void whatIsWrittenStandsThereAsKnownAndTheFrameIsTold() {
        page.take(ready("甲.csv"), ready("乙.csv"));
        var write = write();
        write.start();
        var report = write.endedProperty().get().report();
        assertEquals(List.of(new Counts(2, 0, 0, 0, 0, 0), 2, 1), List.of(report.counts(), report.written().size(), page.desk.changes));
        assertEquals(List.of(), page.model.pending(EnumSet.allOf(Tile.class)));
        assertEquals(List.of(new Counts(0, 0, 1, 0, 0, 0), new Counts(0, 0, 1, 0, 0, 0)), page.hand.batch().files().stream().map(FilePreview::counts).toList());
        assertEquals(List.of("云栖区"), page.model.boardProperty().get().missing().stream().map(m -> m.unit().name()).toList());
        page.take(folder.resolve("甲.csv"));
        assertEquals(2, page.hand.batch().files().stream().mapToInt(f -> f.counts().same()).sum(), "taken in again they change nothing");
    }

    @Test void aMendedFileCanBeWrittenAgain() {
        var file = ready("甲.csv");
        page.take(file);
        write().start();
        page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n市教育局,新群\n");
        page.hand.reread();
        assertEquals(List.of(file), page.model.pending(List.of(Tile.READ)).stream().map(FilePreview::path).toList());
    }

    @Test void editedValuesStayUnlessAPersonSaysWhy() {
        edited("甲群");
        edited("乙群");
        page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n乙群,王五\n"));
        var write = write();
        assertEquals(List.of("甲群 赵六 李四", "乙群 赵六 王五"), write.disagreements().stream()
                .map(d -> d.conflict().name() + " " + d.conflict().ours() + " " + d.conflict().theirs()).toList());
        assertTrue(write.reasonedProperty().get(), "leaving them out needs no reason");
        write.overrule(write.disagreements().getFirst(), true);
        assertFalse(write.reasonedProperty().get());
        write.start();
        assertNull(write.writingProperty().get(), "nothing begins without one");
        write.reasonProperty().set(" 单位来电更正 ");
        write.start();
        assertEquals(List.of("李四", "赵六"), List.of(custodian("甲群"), custodian("乙群")));
        var line = page.office.stores.audit().findLatest(20).stream().map(l -> l.entry()).filter(e -> e.action().equals("asset.overrule")).toList();
        assertEquals(List.of("单位来电更正"), line.stream().map(e -> e.reason()).toList());
        assertEquals(List.of(), page.model.pending(EnumSet.allOf(Tile.class)), "the one that stayed was answered for");
    }

    @Test void anAnswerGoesWithItsFile() {
        edited("甲群");
        page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"), ready("乙.csv"));
        var write = write();
        write.overrule(write.disagreements().getFirst(), true);
        write.take(Tile.READ, false);
        assertEquals(Set.of(), write.overruled());
        write.take(Tile.READ, true);
        write.overrule(write.disagreements().getFirst(), true);
        write.overrule(write.disagreements().getFirst(), false);
        assertEquals(Set.of(), write.overruled());
    }

    @Test void aFileThatVanishedIsToldAndTheOthersGoOn() throws IOException {
        var gone = ready("甲.csv");
        page.take(gone, ready("乙.csv"));
        var write = write();
        Files.delete(gone);
        write.start();
        var report = write.endedProperty().get().report();
        assertEquals(List.of(1, "无法读取 甲.csv：文件损坏或不完整；请重新导出后再试。"), List.of(report.written().size(), write.why(report.refused().getFirst())));
    }

    @Test void stoppingKeepsWhatIsWrittenAndLeavesTheRest() {
        var tasks = new HeldTasks();
        try (var slow = new IngestDesk(folder.resolve("slow"), tasks)) {
            slow.take(slow.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"), slow.csv("乙.csv", "填报单位,群名称\n市教育局,乙群\n"));
            tasks.letGo();
            var write = new WriteModel(slow.model, slow.desk.desk);
            write.start();
            assertEquals(new BatchModel.Reading(0, 2), write.writingProperty().get());
            write.start();
            assertEquals(1, tasks.count(), "it begins once");
            write.stop();
            tasks.letGo();
            var report = write.endedProperty().get().report();
            assertEquals(List.of(0, List.of(ErrorCode.CANCELLED, ErrorCode.CANCELLED)), List.of(report.written().size(), report.refused().stream().map(f -> f.refusal().code()).toList()));
            assertEquals(List.of(), slow.assets());
            assertEquals(2, slow.model.pending(List.of(Tile.READ)).size());
        }
    }

    @Test void namesThatAreNobodysAreCountedBeforeTheyAreWritten() {
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教委,甲群\n市教育局,乙群\n"));
        var write = write();
        assertEquals(Set.of("市教委"), write.strangers());
        write.start();
        assertEquals(1, write.strangersMet());
    }
}
