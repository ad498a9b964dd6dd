package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.returns.ReturnState;

class SendingTest {
    @TempDir Path folder;
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        page.model.refreshBoard();
        page.take(page.csv("甲.csv", "填报单位,群名称,建群时间\n市教育局,甲群,去年\n市教育局,乙群,2023-05\n"), page.csv("乙.csv", "填报单位,群名称\n云栖区,乙群\n"));
        page.desk.chosen = List.of(folder.resolve("退回"));
    }

    @AfterEach void close() {
        page.close();
    }

    @Test void onlyFilesWithSomethingToMendGetASheet() {
        assertEquals(1, page.model.countSheets());
        page.model.writeSheets();
        assertTrue(Files.isRegularFile(folder.resolve("退回/甲 退回表.xlsx")));
        assertEquals(List.of("已写出退回表 1 份，1 行要改，在 " + folder.resolve("退回")), page.desk.notices);
        page.desk.undo();
        assertEquals(List.of(folder.resolve("退回")), page.opened);
    }

    @Test void theBoardTakesNoteOnceTheFileIsWritten() {
        page.model.writeSheets();
        assertEquals(ReturnState.MISSING, state(), "nothing came in yet");
        new WriteModel(page.model, page.desk.desk).start();
        assertEquals(ReturnState.SENT_BACK, state());
    }

    @Test void inTheOtherOrderToo() {
        new WriteModel(page.model, page.desk.desk).start();
        assertEquals(ReturnState.RETURNED, state());
        page.model.writeSheets();
        assertEquals(ReturnState.SENT_BACK, state());
    }

    @Test void turningBackWritesNothing() {
        page.desk.chosen = List.of();
        page.model.writeSheets();
        assertEquals(List.of(), page.desk.notices);
    }

    private ReturnState state() {
        return page.model.boardProperty().get().lines().getFirst().state();
    }
}
