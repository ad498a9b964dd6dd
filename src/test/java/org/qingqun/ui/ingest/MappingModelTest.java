package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.ingest.MappingLine.Mark;

class MappingModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private MappingModel mapping;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        mapping = new MappingModel(page.model, page.desk.desk);
    }

    @AfterEach void close() {
        page.close();
    }

    private void say(int line, AssetField field) {
        mapping.change(mapping.lines().get(line).column(), field);
    }

    private List<String> lines() {
        return mapping.lines().stream().map(l -> l.letter() + " " + l.column().header() + " " + l.column().field() + " " + l.mark()).toList();
    }

    private List<FileState> states() {
        return page.hand.batch().files().stream().map(FilePreview::state).toList();
    }

    @Test void unknownColumnsAreAskedAbout() {
        page.take(page.strange("市教育局.csv"));
        assertEquals(List.of("A 群名称 NAME SURE", "B 群主 CUSTODIAN SURE", "C 何时撤 IGNORED ASKED"), lines());
        assertTrue(mapping.openProperty().get());
    }

    @Test void anAnswerIsTriedOutOnTheFirstRowsAtOnceAndTakenBack() {
        page.take(page.strange("市教育局.csv"));
        say(2, AssetField.ENDS_ON);
        assertEquals("C 何时撤 ENDS_ON ANSWERED", lines().get(2));
        assertEquals(List.of("2026-12", "permanent"), mapping.sheetProperty().get().sample().stream().map(r -> r.stored().get(AssetField.ENDS_ON)).toList());
        assertEquals(List.of(FileState.HEADER_TO_CONFIRM), states(), "nothing is settled yet");
        mapping.reset();
        assertEquals("C 何时撤 IGNORED ASKED", lines().get(2));
        assertNull(mapping.sheetProperty().get().sample().getFirst().stored().get(AssetField.ENDS_ON));
    }

    @Test void aFieldStandsInOneColumnOnly() {
        page.take(page.strange("市教育局.csv"));
        say(2, AssetField.CUSTODIAN);
        assertEquals(List.of("B 群主 IGNORED ANSWERED", "C 何时撤 CUSTODIAN ANSWERED"), lines().subList(1, 3));
        assertEquals("2026-12", mapping.sheetProperty().get().sample().getFirst().stored().get(AssetField.CUSTODIAN));
        say(1, AssetField.IGNORED);
        assertEquals("B 群主 IGNORED ANSWERED", lines().get(1), "two columns may be left aside");
    }

    @Test void oneAnswerHoldsForTheLayoutNowAndLater() {
        page.take(page.strange("市教育局.csv"), page.strange("云栖区.csv"), page.csv("云栖区2.csv", "填报单位,群名称,出处\n云栖区,丙群,电话\n"));
        assertEquals(2, mapping.reach().size());
        say(2, AssetField.ENDS_ON);
        mapping.confirm();
        assertEquals(List.of(FileState.READY, FileState.READY, FileState.HEADER_TO_CONFIRM), states());
        assertEquals("云栖区2.csv", Batch.name(mapping.fileProperty().get().path()), "the next question");
        page.hand.clear();
        page.take(page.strange("市教育局3.csv"));
        assertEquals(List.of(FileState.READY), states());
        assertEquals("C 何时撤 ENDS_ON SURE", lines().get(2));
    }

    @Test void anAnswerForOneFileIsNotRemembered() {
        page.take(page.strange("市教育局.csv"), page.strange("云栖区.csv"));
        mapping.rememberProperty().set(false);
        assertEquals(1, mapping.reach().size());
        say(2, AssetField.ENDS_ON);
        mapping.confirm();
        assertEquals(List.of(FileState.READY, FileState.HEADER_TO_CONFIRM), states());
        page.hand.reread();
        assertEquals(List.of(FileState.READY, FileState.HEADER_TO_CONFIRM), states(), "but it holds while the file is in hand");
        mapping.rememberProperty().set(true);
        mapping.confirm();
        assertEquals(List.of(FileState.READY, FileState.READY), states(), "left aside for good");
        page.hand.reread();
        assertNull(page.file(page.hand.batch().files().getFirst().path()).sheets().getFirst().sample().getFirst().stored().get(AssetField.ENDS_ON),
                "what is learnt of the layout goes before the earlier answer");
    }

    @Test void thereIsNothingToConfirmWhereEverythingIsSure() {
        page.take(page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
        assertFalse(mapping.openProperty().get());
        mapping.confirm();
        assertEquals(List.of("ingest.task.read"), page.desk.tasks.labels());
        say(1, AssetField.NOTE);
        assertTrue(mapping.openProperty().get(), "a sure column can be corrected too");
    }

    @Test void theTableThatAsksIsLookedAtFirst() {
        var book = Books.fill(new XSSFWorkbook(), "工作群", Books.row("群名称", "群主"), Books.row("甲群", "李四"));
        Books.fill(book, "公众账号", Books.row("账号名称", "粉丝数", "出处"), Books.row("云栖发布", 500, "电话"));
        page.take(Books.save(book, folder.resolve("市教育局.xlsx")));
        assertEquals(List.of(1, "公众账号"), List.of(mapping.placeProperty().get(), mapping.sheetProperty().get().sheet()));
        say(2, AssetField.NOTE);
        mapping.placeProperty().set(0);
        assertEquals(List.of(Mark.SURE, Mark.SURE), mapping.lines().stream().map(MappingLine::mark).toList());
        mapping.placeProperty().set(1);
        say(2, AssetField.NOTE);
        mapping.confirm();
        assertEquals(List.of(FileState.READY), states());
    }

    @Test void soIsTheTableThatLacksItsUnit() {
        var book = Books.fill(new XSSFWorkbook(), "工作群", Books.row("填报单位", "群名称"), Books.row("市教育局", "甲群"));
        Books.fill(book, "公众账号", Books.row("账号名称", "粉丝数"), Books.row("发布", 500));
        page.take(Books.save(book, folder.resolve("导出.xlsx")));
        assertEquals(List.of(FileState.HEADER_TO_CONFIRM), states());
        assertEquals("公众账号", mapping.sheetProperty().get().sheet());
        page.hand.answer(mapping.fileProperty().get(), a -> a.withUnit("市教育局"));
        assertEquals(List.of(FileState.READY), states());
    }

    @Test void aFileWithoutNamesIsMendedByNamingTheColumn() {
        page.take(page.csv("市教育局.csv", "事项,牵头,规模\n甲,李四,5\n"));
        assertEquals(List.of(FileState.MISSING_COLUMN), states());
        say(0, AssetField.NAME);
        assertEquals("甲", mapping.sheetProperty().get().sample().getFirst().stored().get(AssetField.NAME));
        mapping.confirm();
        assertEquals(List.of(FileState.READY), states());
    }

    @Test void withoutAFileThereIsNothing() {
        page.take(page.strange("市教育局.csv"));
        page.hand.clear();
        assertEquals(List.of(), mapping.lines());
        assertEquals(List.of(), mapping.reach());
        assertNull(mapping.sheetProperty().get());
        assertFalse(mapping.openProperty().get());
    }

    @Test void askingCounts() {
        mapping.ask();
        mapping.ask();
        assertEquals(2, mapping.askedProperty().get());
    }
}
