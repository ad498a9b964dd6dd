package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Term;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.review.EventForm.Answer;
import org.qingqun.ui.review.EventForm.Line;

class EndingEventsTest {
    @TempDir Path folder;
    private final List<Line> shown = new ArrayList<>();
    private OfficeFixture office;
    private TestDesk desk;
    private int done;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        for (var name : List.of("创卫一群", "创卫二群", "创卫三群")) waiting(name, "创卫专班");
        waiting("普查群", "普查");
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void waiting(String name, String event) {
        office.insert(workGroup().name(name).unit(office.bureau.id().value()).term(Term.untilEvent(event)));
    }

    private void ask(boolean propose) {
        EventForm form = (lines, _) -> {
            shown.clear();
            shown.addAll(lines);
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Answer(lines.getFirst(), TODAY.minusDays(10), propose, "专班撤销"));
        };
        new EndingEvents(desk.desk, form, () -> done++).ask();
    }

    private long proposed() {
        return office.review.countByState().getOrDefault(CaseState.PROPOSED, 0);
    }

    @Test void whatIsMostAwaitedComesFirstWithItsUnits() {
        ask(false);
        assertEquals(List.of("创卫专班 3 市教育局", "普查 1 市教育局"), shown.stream().map(l -> l.awaited().event() + " " + l.awaited().assets().size() + " " + l.units()).toList());
        assertEquals(0, proposed());
        assertEquals(1, done);
        ask(false);
        assertEquals("普查", shown.getFirst().awaited().event());
    }

    @Test void allThatWaitedAreProposedAtOnceAndTakenBackAtOnce() {
        var first = office.stores.assets().findByStatus(org.qingqun.inventory.AssetStatus.IN_USE).getFirst();
        office.propose(first.id(), Disposition.KEEP, null); // somebody decided about it already
        ask(true);
        assertEquals(3, proposed());
        assertEquals("“创卫专班”已结束：3 个临时群到期，其中 2 个已列入拟处置", desk.notices.getLast());
        desk.undo();
        assertEquals(1, proposed());
        ask(false);
        assertEquals("创卫专班", shown.getFirst().awaited().event());
    }

    @Test void whereNothingIsAwaitedThatIsSaid() {
        ask(false);
        ask(false);
        ask(false);
        assertEquals("没有等某项工作结束的临时群。", desk.notices.getLast());
    }
}
