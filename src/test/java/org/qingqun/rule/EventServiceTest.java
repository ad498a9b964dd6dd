package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;

class EventServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private EventService events;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        events = office.rules.events();
        temporary("创卫一组群", "专班撤销", office.bureau.id());
        temporary("创卫二组群", "专班 撤销", office.county.id());
        temporary("考务群", "高考结束", office.bureau.id());
        office.groups("党建群");
    }

    @AfterEach void close() {
        office.close();
    }

    private void temporary(String name, String event, UnitId unit) {
        office.insert(workGroup().name(name).unit(unit.value()).lastActive("2026-10-30").term(Term.untilEvent(event)));
    }

    private List<String> awaited() {
        return events.findAwaited().stream().map(a -> a.event() + " " + a.assets().size()).toList();
    }

    private List<String> found() {
        var s = office.stores;
        var scan = new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), office.access, s.transactions(), office.clock,
                FullRuleBook.of(s.taught(), new BackgroundReader(s.background(), s.units())::read));
        return scan.scan(TODAY, Set.of(RuleId.EXPIRED), ADMIN, Progress.NONE).findings().stream().map(f -> s.assets().get(f.asset()).name()).toList();
    }

    @Test void oneWordEndsAllThatWaitForIt() {
        assertEquals(List.of("专班撤销 2", "高考结束 1"), awaited());
        assertEquals(List.of(), found());
        assertEquals(2, events.end("专班撤销", null, TODAY.minusDays(7), "专班已撤销", ADMIN).size());
        assertEquals(List.of("创卫一组群", "创卫二组群"), found());
        assertEquals(List.of("高考结束 1"), awaited());
    }

    @Test void anEndMayHoldForAUnitAndThoseBelow() {
        assertEquals(1, events.end("专班撤销", office.county.id(), TODAY.minusDays(10), "县专班已撤销", ADMIN).size());
        assertEquals(List.of("创卫二组群"), found());
        assertEquals(List.of("专班撤销 1", "高考结束 1"), awaited());
    }

    @Test void aWordTakenBackEndsNothing() {
        events.end("专班撤销", null, TODAY.minusDays(10), "专班已撤销", ADMIN);
        events.goesOn("专班撤销", null, "专班延期", ADMIN);
        assertEquals(List.of(), found());
        assertEquals(List.of("event.end", "event.goes-on"), office.stores.audit().findBySubject("units:all").stream().map(l -> l.entry().action()).toList());
    }

    @Test void aWordNeedsAReasonAndARole() {
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> events.end("专班撤销", null, TODAY, " ", ADMIN)).code());
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> events.end("", null, TODAY, "结束", ADMIN)).code());
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> events.end("专班撤销", null, TODAY, "结束", office.head.id())).code());
    }
}
