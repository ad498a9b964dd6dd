package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.ingest.Batch.State;
import org.qingqun.inventory.AssetField;

class JournalModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private JournalModel journal;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        journal = new JournalModel(page.model, page.desk.desk);
        page.model.refreshBoard();
    }

    @AfterEach void close() {
        page.close();
    }

    @Test void eachBatchSaysWhatItsFilesDid() {
        assertEquals(List.of(), journal.journalProperty().get().lines());
        write(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n云栖区,乙群\n"));
        write(page.csv("乙.csv", "填报单位,群名称,人数\n市教育局,甲群,12\n"));
        var lines = journal.journalProperty().get().lines();
        assertEquals(List.of("2 管理员 done 乙.csv [市教育局] 0+1", "1 管理员 done 甲.csv [市教育局, 云栖区] 2+0"), lines.stream().map(JournalModelTest::text).toList());
        assertEquals(lines.getFirst(), journal.chosenProperty().get());
        journal.choose(lines.getLast());
        journal.refresh();
        assertEquals(1, journal.chosenProperty().get().id().value(), "what is looked at stays");
    }

    @Test void aBatchIsTakenBackAfterOneQuestion() {
        write(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"));
        page.desk.confirms = false;
        journal.undo(journal.chosenProperty().get());
        assertEquals(List.of("甲群"), page.assets());
        page.desk.confirms = true;
        journal.undo(journal.chosenProperty().get());
        assertEquals(List.of(), page.assets());
        assertEquals(List.of("撤回第 1 批导入", "撤回第 1 批导入"), page.desk.questions);
        assertEquals("第 1 批导入已撤回", page.desk.notices.getLast());
        var line = journal.chosenProperty().get();
        assertEquals(State.UNDONE, line.state());
        assertFalse(line.isUndoable());
        assertEquals(2, page.model.boardProperty().get().missing().size(), "its return was never made");
        assertEquals(1, page.model.ready().size(), "the file in hand can be written again");
    }

    @Test void whatWasBuiltOnHoldsAndItIsSaidWhy() {
        write(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"));
        var asset = page.asset(page.office.bureau.id(), "甲群");
        page.office.inventory.edit(asset, asset.facts(), Set.of(AssetField.CUSTODIAN), OfficeFixture.ADMIN.value());
        journal.undoLast(journal.chosenProperty().get().id());
        assertEquals(List.of("甲群"), page.assets());
        assertTrue(page.desk.notices.getLast().contains("不能"), page.desk.notices.toString());
    }

    @Test void anInterruptedBatchIsGoneOnWith() {
        var left = page.csv("乙.csv", "填报单位,群名称\n云栖区,乙群\n");
        page.office.stores.batches().open(page.office.clock.instant(), PersonId.ADMINISTRATOR, "another start", List.of(left.toString()));
        journal.refresh();
        var line = journal.chosenProperty().get();
        assertTrue(line.interrupted());
        assertEquals(1, journal.journalProperty().get().countInterrupted());
        page.model.journalShownProperty().set(true);
        journal.resume(line);
        assertFalse(page.model.journalShownProperty().get(), "its files are in sight");
        assertEquals(List.of(left), page.hand.batch().files().stream().map(f -> f.path()).toList());
        assertEquals(0, journal.journalProperty().get().countInterrupted());
    }

    private static String text(Journal.Line line) {
        var file = line.files().getFirst();
        return "%d %s %s %s %s %d+%d".formatted(line.id().value(), line.by(), line.state().key(), file.name(), file.units(), line.counts().fresh(), line.counts().updated());
    }

    private void write(Path file) {
        page.take(file);
        new WriteModel(page.model, page.desk.desk).start();
    }
}
