package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.duplicate.DuplicateRule;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.ui.common.TestDesk;

class AnsweringDuplicatesTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private AnsweringDuplicates answering;
    private int done;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("防汛群", "防汛工作群", "防汛联络群", "征兵群");
        desk = new TestDesk(office);
        answering = new AnsweringDuplicates(desk.desk, () -> done++);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    /// What the rule finds with what was answered so far.
    private List<Finding> findings() {
        var inventory = new Inventory(office.stores.assets().findByStatus(AssetStatus.IN_USE), new UnitTree(office.stores.units().findAll()));
        return new DuplicateRule(office.stores.taught().engine()).inspect(inventory, OfficeFixture.TODAY);
    }

    private Set<Long> accused() {
        return findings().stream().map(Finding::asset).map(AssetId::value).collect(Collectors.toSet());
    }

    private List<Integer> kept() {
        return List.of(office.stores.notDuplicates().findAll().size(), office.stores.sameFunctions().findAll().size());
    }

    @Test void whatIsNoDuplicateIsNotAccusedAgain() {
        assertEquals(Set.of(1L, 2L, 3L), accused());
        answering.different(findings().getFirst(), "防汛群");
        assertEquals(List.of("不是重复"), desk.questions);
        assertEquals("已记下 2 对不是重复，以后不再提示", desk.notices.getLast());
        assertEquals(List.of(2, 0), kept());
        assertEquals(Set.of(2L, 3L), accused());
        assertEquals(1, done);
    }

    @Test void whatIsOneStaysAccusedWhateverItsName() {
        answering.same(findings().getFirst(), "防汛群");
        assertEquals(List.of("确是重复"), desk.questions);
        assertEquals("已记下 2 对确是重复", desk.notices.getLast());
        assertEquals(List.of(0, 2), kept());
        assertEquals(Set.of(1L, 2L, 3L), accused());
    }

    @Test void theOppositeTakesAnAnswerBack() {
        var finding = findings().getFirst();
        answering.different(finding, "防汛群");
        answering.same(finding, "防汛群");
        assertEquals(List.of(0, 2), kept());
    }

    @Test void withoutAReasonNothingIsKept() {
        desk.reason = null;
        answering.different(findings().getFirst(), "防汛群");
        answering.same(findings().getFirst(), "防汛群");
        assertEquals(List.of(0, 0), kept());
        assertEquals(0, done);
    }
}
