package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.wording.ErrorText;

/// The computer's clock goes back between two steps: nothing ends sooner for it, nothing is lost, and what was done stays in its order.
class ClockSetBackTest {
    private static final LocalDate WRONG = TODAY.minusYears(1);
    private @TempDir Path folder;
    private OfficeFixture office;
    private AssetId group;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        group = office.groups("年报群", "公文群").getFirst().id();
        office.baseline.lock(TODAY, ADMIN);
    }

    @AfterEach void close() {
        assertEquals(List.of(), office.backups.verify(null).problems(), "the log holds, and the figures follow from the register");
        office.close();
    }

    private LocalDate today() {
        return LocalDate.now(office.clock);
    }

    private static String refusal(Outcome outcome) {
        return new ErrorText(Messages.in("zh")).explain(outcome.refused().getFirst().why());
    }

    private Figures figures(LocalDate day) {
        return office.progress.stats(Family.WORK_GROUP, null, day).total();
    }

    private CaseId noticed() {
        var id = office.approved(group, Disposition.DISSOLVE, null).id();
        office.execution.notify(List.of(id), TODAY, TODAY.plusDays(7), ADMIN).single();
        return id;
    }

    @Test void aNoticeRunsOnUntilItsDay() {
        var ids = List.of(noticed());
        office.clock.set(WRONG);
        assertEquals("事项 1 的预告期到 2026-11-09 才结束。", refusal(office.execution.execute(ids, today(), ADMIN)));
        office.clock.set(TODAY.plusDays(7));
        assertEquals(CaseState.EXECUTED, office.execution.execute(ids, today(), ADMIN).single().state());
    }

    @Test void aDeadlineIsOverdueByTheRightDayOnly() {
        var id = office.propose(group, Disposition.DISSOLVE, null).id();
        office.clock.set(WRONG);
        assertEquals(false, office.stores.cases().get(id).isOverdue(today()));
        office.clock.set(TODAY.plusDays(31));
        assertTrue(office.stores.cases().get(id).isOverdue(today()));
    }

    @Test void theStoryStaysInTheOrderItHappenedIn() {
        var id = office.propose(group, Disposition.DISSOLVE, null).id();
        office.clock.set(WRONG);
        office.review.submit(List.of(id), ADMIN).single();
        office.agree(id).single();
        office.clock.set(TODAY);
        office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single();
        assertEquals(List.of("case.proposed", "case.submitted", "case.approved", "case.notified"),
                office.stores.audit().findBySubject("case:" + id.value()).stream().map(line -> line.entry().action()).toList());
        assertEquals(1, office.review.findSubmissions(id).size());
    }

    @Test void whatWasClosedAndAllowedBackUnderAnEarlierDayIsInTheRegister() {
        var id = office.closed(group, Disposition.DISSOLVE, null).id();
        assertEquals(1, figures(TODAY).disposed());
        office.clock.set(WRONG);
        office.execution.restore(List.of(id), today(), "重启", ADMIN).single();
        assertEquals(List.of(AssetStatus.IN_USE, 0, 2), List.of(office.stores.assets().get(group).status(), figures(TODAY).disposed(), figures(TODAY).remaining()));
    }

    @Test void whatIsClosedUnderAnEarlierDayIsCountedOnceTheClockIsRight() {
        var ids = List.of(noticed());
        office.execution.execute(ids, TODAY.plusDays(7), ADMIN).single();
        office.execution.addProof(ids.getFirst(), "截图.png", "1".getBytes(StandardCharsets.UTF_8), ADMIN);
        office.clock.set(WRONG);
        office.execution.verify(ids, today(), ADMIN).single();
        assertEquals(List.of(1, 1), List.of(figures(TODAY).disposed(), figures(TODAY).remaining()));
    }
}
