package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class MarkingTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private Choice choice;
    private int done;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("防汛群", "防汛工作群", "防汛联络群");
        desk = new TestDesk(office);
        var model = new MergeModel(desk.desk);
        model.open(List.of());
        choice = model.choiceProperty().get();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void mark(Choice marked) {
        new Marking(desk.desk, () -> done++).mark(marked);
    }

    @Test void everyPairIsRememberedAndTold() {
        mark(choice);
        assertEquals(3, office.stores.notDuplicates().findAll().size());
        assertEquals(List.of("已记下 3 对不是重复，以后不再提示", 1, 1), List.of(desk.notices.getLast(), done, desk.changes));
    }

    @Test void withSomeLeftOutOnlyTheirPairsAre() {
        mark(choice.leavingOut(choice.sides().getLast().id(), true));
        assertEquals(2, office.stores.notDuplicates().findAll().size());
    }

    @Test void theSameIsRememberedOfThoseNotLeftOut() {
        new Marking(desk.desk, () -> done++).markSame(choice.leavingOut(choice.sides().getLast().id(), true));
        assertEquals(1, office.stores.sameFunctions().findAll().size());
        assertEquals(List.of("已记下 1 对确是重复", 1, 1), List.of(desk.notices.getLast(), done, desk.changes));
    }

    @Test void whoeverSaysTheOppositeTakesTheAnswerBack() {
        mark(choice);
        new Marking(desk.desk, () -> done++).markSame(choice);
        assertEquals(List.of(0, 3), List.of(office.stores.notDuplicates().findAll().size(), office.stores.sameFunctions().findAll().size()));
    }

    @Test void withoutAReasonNothingIs() {
        desk.reason = null;
        mark(choice);
        assertEquals(List.of(0, 0), List.of(office.stores.notDuplicates().findAll().size(), done));
    }
}
