package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

class IngestModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private IngestModel model;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        model = page.model;
        model.visit(Visit.to(Page.INGEST));
    }

    @AfterEach void close() {
        page.close();
    }

    private Path ready(String name) {
        return page.csv(name, "填报单位,群名称\n市教育局," + name.replace(".csv", "群") + "\n");
    }

    private String chosen() {
        var file = model.chosenProperty().get();
        return file == null ? "" : Batch.name(file.path());
    }

    @Test void theTilesShowTheFilesInTheirState() {
        page.take(ready("甲.csv"), page.strange("市教育局2.csv"), page.csv("市教育局3.csv", "群名称,群主\n,李四\n丁群,王五\n"), page.csv("导出.csv", "群名称,群主\n戊群,李四\n"));
        assertEquals(Tile.HEADINGS, model.tileProperty().get(), "what a person has to answer comes first");
        assertEquals(List.of("市教育局2.csv"), page.shown());
        model.tileProperty().set(Tile.WRONG);
        assertEquals(List.of("市教育局3.csv"), page.shown());
        model.tileProperty().set(Tile.INCOMPLETE);
        assertEquals(List.of("导出.csv", "导出.csv"), List.of(page.shown().getFirst(), chosen()));
        model.tileProperty().set(Tile.UNUSABLE);
        assertEquals(List.of(), page.shown());
        assertNull(model.chosenProperty().get());
    }

    @Test void theListIsSearchedByName() {
        page.take(ready("甲.csv"), ready("乙.csv"), ready("ABC.csv"));
        model.wordsProperty().set(" b");
        assertEquals(List.of("ABC.csv", "ABC.csv"), List.of(page.shown().getFirst(), chosen()));
        model.wordsProperty().set("");
        assertEquals(3, page.shown().size());
        assertEquals("ABC.csv", chosen(), "it stays chosen");
    }

    @Test void anotherTileIsNotSearchedForTheSameWords() {
        page.take(ready("甲.csv"), page.strange("市教育局2.csv"));
        model.wordsProperty().set("2");
        model.tileProperty().set(Tile.READ);
        assertEquals(List.of("甲.csv"), page.shown());
        assertEquals("", model.wordsProperty().get());
    }

    @Test void nextGoesRoundTheList() {
        page.take(ready("甲.csv"), ready("乙.csv"));
        assertEquals("甲.csv", chosen());
        model.next();
        assertEquals("乙.csv", chosen());
        model.next();
        assertEquals("甲.csv", chosen());
    }

    @Test void whatStandsInThePlaceOfAFileThatLeftIsChosen() {
        page.take(ready("甲.csv"), ready("乙.csv"), ready("丙.csv"));
        model.choose(model.shown().get(1));
        page.hand.leaveOut(model.shown().get(1));
        assertEquals("丙.csv", chosen());
        page.hand.leaveOut(model.shown().get(1));
        assertEquals("甲.csv", chosen());
    }

    @Test void theOverviewLeadsToTheUnitsThatAreMissing() {
        model.show(BoardPart.NAMES);
        assertEquals(BoardPart.NAMES, model.partProperty().get());
        model.visit(Visit.to(Page.INGEST).withState("missing"));
        assertEquals(Tile.MISSING, model.tileProperty().get());
        assertEquals(BoardPart.RETURNS, model.partProperty().get());
        assertEquals(List.of("市教育局", "云栖区"), model.boardProperty().get().missing().stream().map(m -> m.unit().name()).toList());
        page.take(ready("甲.csv"));
        assertEquals(Tile.READ, model.tileProperty().get(), "what was dropped is looked at");
        model.tileProperty().set(Tile.MISSING);
        page.hand.reread();
        assertEquals(Tile.MISSING, model.tileProperty().get(), "what is only read again is not");
    }

    @Test void aStateOfAnotherPageIsNoTile() {
        model.visit(Visit.to(Page.INGEST).withState("submitted"));
        assertEquals(Tile.READ, model.tileProperty().get());
    }

    @Test void onlyWhatWritingWouldChangeIsPending() {
        var one = ready("甲.csv");
        var two = page.strange("市教育局2.csv");
        page.take(one, two, page.csv("导出.csv", "群名称,群主\n戊群,李四\n"));
        assertEquals(List.of(one, two), model.pending(Set.of(Tile.values())).stream().map(FilePreview::path).toList());
        assertEquals(List.of(one), model.pending(Set.of(Tile.READ)).stream().map(FilePreview::path).toList());
    }

    @Test void aFileIsOpenedInItsOwnProgram() {
        var one = ready("甲.csv");
        page.take(one);
        model.open(one);
        assertEquals(List.of(one), page.opened);
    }
}
