package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.Unit;

class BoardModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private BoardModel board;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        board = new BoardModel(page.model, page.desk.desk);
        page.model.refreshBoard();
    }

    @AfterEach void close() {
        page.close();
    }

    private List<String> missing() {
        return board.lines().stream().map(m -> m.unit().name() + " < " + m.above()).toList();
    }

    @Test void filesInHandCountAsReturnedAlready() {
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"));
        assertEquals(List.of("云栖区 < 临江市"), missing());
        page.hand.clear();
        assertEquals(2, missing().size());
    }

    @Test void oneTextForEachAndAllTogether() {
        page.office.campaigns.describe("秋季行动", OfficeFixture.TODAY.plusDays(40), null, OfficeFixture.ADMIN);
        page.model.refreshBoard();
        assertEquals(OfficeFixture.TODAY.plusDays(3), board.byProperty().get());
        board.byProperty().set(LocalDate.of(2026, 11, 6));
        var one = board.reminder(board.lines().getFirst());
        assertTrue(one.startsWith("市教育局：“秋季行动”") && one.contains("请于2026年11月6日前报送"), one);
        assertEquals(one + "\n\n" + board.reminder(board.lines().getLast()), board.reminders());
        board.copied(2);
        assertEquals(List.of("已复制 2 家的催报文"), page.desk.notices);
    }

    @Test void theChosenOneStaysWhileItIsMissing() {
        assertEquals("市教育局", board.chosenProperty().get().unit().name());
        board.choose(board.lines().getLast());
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"));
        assertEquals("云栖区", board.chosenProperty().get().unit().name());
        page.take(page.csv("乙.csv", "填报单位,群名称\n云栖区,乙群\n"));
        assertEquals(null, board.chosenProperty().get());
    }

    @Test void aUnitThatHasNothingIsAskedNoMore() {
        page.desk.confirms = false;
        board.recordNilReturn(board.lines().getFirst());
        assertEquals(2, missing().size());
        page.desk.confirms = true;
        board.recordNilReturn(board.lines().getFirst());
        assertEquals(List.of("云栖区 < 临江市"), missing());
        assertEquals(List.of(List.of("已登记 市教育局 零报告"), 1), List.of(page.desk.notices, page.desk.changes));
    }

    @Test void namesOfFilesInHandThatAreNobodysAreSaid() {
        assertEquals("", board.hint());
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教委,甲群\n"));
        assertEquals("读到的文件里有 1 个单位名称不在名单里（市教委），可能就是下面的某几家；写入后到“名称待认领”里认领，就不算未报。", board.hint());
        new WriteModel(page.model, page.desk.desk).start();
        assertEquals("", board.hint(), "now it waits among the names");
        page.office.stores.units().mergeInto(page.unit("市教委").id(), page.office.bureau.id());
        page.model.refreshBoard();
        assertEquals(List.of("", "云栖区 < 临江市"), List.of(board.hint(), missing().getFirst()), "an alias is no stranger");
    }

    @Test void aUnitListIsTakenInAndTheFilesAreReadWithIt() {
        var file = page.csv("市气象局.csv", "群名称,群主\n甲群,李四\n");
        page.take(file);
        assertFalse(board.hint().isEmpty());
        page.desk.chosen = List.of(page.csv("单位.csv", "单位名称,上级单位,层级\n市气象台,临江市,市\n市气象局,临江市,市\n"));
        board.chooseUnitList();
        assertEquals(List.of(List.of("单位名单已导入：新增 2 家，更新 0 家，无变化 0 家"), ""), List.of(page.desk.notices, board.hint()));
        assertTrue(missing().contains("市气象台 < 临江市") && !missing().contains("市气象局 < 临江市"), missing().toString());
        assertTrue(board.knowsUnits());
        page.desk.chosen = List.of();
        board.chooseUnitList();
        assertEquals(1, page.desk.notices.size());
    }

    @Test void withoutAnyUnitTheListIsAskedForFirst() {
        try (var empty = new IngestDesk(folder.resolve("empty"))) {
            for (Unit unit : List.of(empty.office.bureau, empty.office.county, empty.office.city)) empty.office.stores.units().replace(new Unit(unit.id(), unit.parent(), unit.name(), unit.level(),
                    null, null, null, true, List.of()));
            var model = new BoardModel(empty.model, empty.desk.desk);
            assertTrue(model.knowsUnits(), "nobody knows before it was looked at");
            empty.model.refreshBoard();
            assertFalse(model.knowsUnits());
            assertTrue(model.hint().startsWith("台账库里还没有单位"), model.hint());
        }
    }

    @Test void eachStateHasItsUnitsAndOnlyThoseNotDoneAreAsked() {
        returned(page.office.bureau);
        page.model.refreshBoard();
        assertEquals(List.of(1, 1, 0, 0, 1, 0), Stream.of(BoardFilter.values()).map(board::count).toList());
        assertEquals(List.of("云栖区 < 临江市"), missing());
        board.filterProperty().set(BoardFilter.RETURNED);
        assertEquals(List.of("市教育局 < 临江市"), missing());
        assertEquals("市教育局", board.chosenProperty().get().unit().name());
        assertEquals("", board.reminder(board.lines().getFirst()));
        assertEquals("", board.reminders());
    }

    @Test void lateOnesAreToldByHowMuch() {
        page.office.returns().board().ask(OfficeFixture.TODAY.minusDays(2), OfficeFixture.ADMIN);
        page.model.refreshBoard();
        assertTrue(board.reminder(board.lines().getFirst()).endsWith("（已逾期 2 天）"), board.reminders());
    }

    private void returned(Unit unit) {
        page.office.stores.imports().add(null, "a.xlsx", "1".repeat(64), unit.id(), Counts.ZERO, page.office.clock.instant());
    }
}
