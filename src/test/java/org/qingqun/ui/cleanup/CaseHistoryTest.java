package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.cleanup.CaseHistory.Mark;
import org.qingqun.ui.cleanup.CaseHistory.Step;

class CaseHistoryTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private AssetId group;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        group = office.groups("创卫专班群").getFirst().id();
    }

    @AfterEach void close() {
        office.close();
    }

    /// What is due next, whatever the log says of before.
    private static Step next(CleanupCase one, LocalDate day) {
        return CaseHistory.of(one, List.of(), number -> "", day, ZoneOffset.UTC, Messages.in("zh")).getLast();
    }

    @Test void noStepBeforeTheApprovalIsOfWhoeverCarriesItOut() {
        var proposed = office.propose(group, Disposition.DISSOLVE, null);
        assertEquals(new Step(Mark.DUE, null, "提交审批", ""), next(proposed, TODAY));
        var submitted = office.review.submit(List.of(proposed.id()), ADMIN).single();
        assertEquals(new Step(Mark.DUE, null, "等部门负责人审批", ""), next(submitted, TODAY));
        assertEquals(Mark.OVERDUE, next(submitted, TODAY.plusDays(31)).mark());
    }

    @Test void whatIsDeferredComesUpAgainOnItsDay() {
        var proposed = office.propose(group, Disposition.DISSOLVE, null);
        var deferred = office.review.defer(List.of(proposed.id()), TODAY.plusDays(10), "普查还没完", ADMIN).single();
        assertEquals(new Step(Mark.DUE, TODAY.plusDays(10), "缓办期满后重新提出", ""), next(deferred, TODAY));
    }

    @Test void whatIsApprovedHasItsDeadlineAndItsPerson() {
        var approved = office.approved(group, Disposition.DISSOLVE, null);
        assertEquals(new Step(Mark.DUE, approved.deadline(), "发公告，开始预告", approved.responsible()), next(approved, TODAY));
    }
}
