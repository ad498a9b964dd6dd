package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.PersonId;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.Returned;

class ReturnBoardTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private ReturnBoard board;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        board = office.returns().board();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aUnitGoesFromMissingThroughSentBackToReturned() {
        assertEquals(ReturnState.MISSING, state());
        returned();
        assertEquals(ReturnState.RETURNED, state());
        sentBack();
        assertEquals(ReturnState.SENT_BACK, state());
        returned();
        assertEquals(ReturnState.RETURNED, state());
    }

    @Test void aScanCountsOnlyWhereNothingElseCame() {
        scan();
        assertEquals(ReturnState.NEEDS_TYPING, state());
        returned();
        assertEquals(ReturnState.RETURNED, state());
        scan();
        assertEquals(ReturnState.RETURNED, state(), "the signed copy of what was read");
        sentBack();
        assertEquals(ReturnState.SENT_BACK, state());
        scan();
        assertEquals(ReturnState.NEEDS_TYPING, state(), "the answer is a scan");
    }

    @Test void sentBackInTheMomentItCameIsSentBack() {
        imports();
        board.sentBack(sheet("市教育局"), "退回表.xlsx", PersonId.ADMINISTRATOR);
        assertEquals(ReturnState.SENT_BACK, state());
    }

    @Test void whatCameBeforeTheCampaignBeganIsForgotten() {
        returned();
        sentBack();
        tick();
        var campaign = office.stores.campaigns().current();
        append("campaign.start", "campaign:" + campaign.id().value(), campaign.name());
        assertEquals(ReturnState.MISSING, state());
        returned();
        assertEquals(ReturnState.RETURNED, state());
    }

    @Test void onlyWhoIsNotDoneIsLate() {
        assertNull(board.read().due());
        assertEquals(0, overdue(0));
        board.ask(OfficeFixture.TODAY, PersonId.ADMINISTRATOR);
        assertEquals(0, overdue(0), "the day itself is in time");
        office.clock.set(OfficeFixture.TODAY.plusDays(3));
        assertEquals(List.of(3L, 3L), List.of(overdue(0), overdue(1)));
        returned();
        assertEquals(List.of(0L, 3L), List.of(overdue(0), overdue(1)));
    }

    @Test void anotherDayGoesIntoTheLogAndTheSameDoesNot() {
        var day = LocalDate.of(2026, 11, 20);
        for (var due : List.of(day, day, day.plusDays(7))) board.ask(due, PersonId.ADMINISTRATOR);
        assertEquals(day.plusDays(7), board.read().due());
        var log = office.stores.audit().findBySubject("campaign:" + office.stores.campaigns().current().id().value()).stream().map(e -> e.entry())
                .filter(e -> e.action().equals("returns.due")).map(e -> e.from() + " " + e.to()).toList();
        assertEquals(List.of("null 2026-11-20", "2026-11-20 2026-11-27"), log);
    }

    @Test void theCountsAddUp() {
        returned();
        var read = board.read();
        assertEquals("2026 行动 2", read.campaign() + " " + read.lines().size());
        assertEquals(List.of(1L, 0L, 0L, 1L, 0L), List.of(ReturnState.values()).stream().map(read::count).toList());
        assertEquals(List.of("", "云栖区"), read.lines().stream().map(Board.Line::county).toList());
    }

    @Test void onlyTheUnitsOfTheSheetAreMarked() {
        board.sentBack(sheet("没有这个单位", "云栖区"), "退回表.xlsx", PersonId.ADMINISTRATOR);
        assertEquals(0, office.stores.audit().findBySubject("unit:" + office.bureau.id().value()).size());
        assertEquals(1, office.stores.audit().findBySubject("unit:" + office.county.id().value()).size());
    }

    private ReturnState state() {
        return board.read().lines().getFirst().state();
    }

    private long overdue(int line) {
        var read = board.read();
        return read.daysOverdue(read.lines().get(line));
    }

    private void returned() {
        tick();
        imports();
    }

    private void imports() {
        office.stores.imports().add(null, "/in/市教育局.xlsx", "1".repeat(64), office.bureau.id(), Counts.ZERO, office.clock.instant());
    }

    private void sentBack() {
        tick();
        board.sentBack(sheet("市教育局"), "退回表.xlsx", PersonId.ADMINISTRATOR);
    }

    private void scan() {
        tick();
        append(Returned.TO_TYPE, "unit:" + office.bureau.id().value(), "市教育局.pdf");
    }

    private void append(String action, String subject, String to) {
        office.stores.transactions().inOne(() -> office.stores.audit().append(new AuditEntry(office.clock.instant(), 1, action, subject, null, to, null)));
    }

    private void tick() {
        office.clock.advance(Duration.ofMinutes(1));
    }

    private static ReturnSheet sheet(String... units) {
        return new ReturnSheet(Path.of("市教育局.xlsx"), Set.of(units), List.of());
    }
}
