package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.ui.common.TestDesk;

class WaitsTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Waits waits;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        waits = new Waits(new TestDesk(office).desk.office());
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void rowsComeInOrderHoweverMany() {
        var names = IntStream.range(0, 1_001).mapToObj(i -> "群" + i).toArray(String[]::new);
        var proposals = office.groups(names).stream().map(a -> new Proposal(a.id(), Disposition.KEEP, null, "仍需要", null, null)).toList();
        List<CaseId> ids = office.review.propose(proposals, ADMIN).done().stream().map(CleanupCase::id).toList();
        assertEquals(ids, waits.rows(ids).stream().map(r -> r.cleanupCase().id()).toList());
        assertEquals(List.of(), waits.rows(List.of()));
    }

    @Test void theDayOfTheLastSubmissionCounts() {
        var id = office.propose(office.groups("甲群").getFirst().id(), Disposition.DISSOLVE, null).id();
        assertNull(waits.since(id));
        office.review.submit(List.of(id), ADMIN).single();
        assertEquals(TODAY, waits.since(id));
        office.review.defer(List.of(id), TODAY.plusDays(5), "再核", ADMIN).single();
        office.clock.set(TODAY.plusDays(5));
        office.review.resume(List.of(id), ADMIN).single();
        office.review.submit(List.of(id), ADMIN).single();
        assertEquals(TODAY.plusDays(5), waits.since(id));
    }
}
