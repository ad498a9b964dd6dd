package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.BaselineService;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;

class ReportedClosingsTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatWasGoneBeforeTheDayIsNotTakenIn() {
        var groups = office.groups("九月解散群", "十月解散群", "在用群");
        report(groups.get(0), "2026-09");
        report(groups.get(1), "2026-10");
        lock(LocalDate.of(2026, 10, 1));
        assertEquals(List.of(AssetStatus.CLOSED, AssetStatus.IN_USE, AssetStatus.IN_USE),
                groups.stream().map(g -> office.stores.assets().get(g.id()).status()).toList());
        assertEquals(Optional.empty(), office.review.findOpen(groups.getFirst().id()));
        var figures = office.progress.stats(groups.getFirst().family(), null, OfficeFixture.TODAY).total();
        assertEquals(List.of(2, 2, 0), List.of(figures.baseline(), figures.remaining(), figures.disposed()));
        assertEquals(List.of(), office.backups.verify(null).problems());
    }

    @Test void withoutSuchReportsNothingIsTouched() {
        var group = office.groups("在用群").getFirst();
        office.propose(group.id(), Disposition.DISSOLVE, null);
        assertEquals(List.of(), closings().settle(LocalDate.of(2026, 10, 1), ADMIN));
        assertEquals(CaseState.PROPOSED, office.review.findOpen(group.id()).orElseThrow().state());
    }

    private void report(Asset group, String on) {
        var returned = new ReturnedDecisions(office.stores.assets(), office.stores.cases(), office.stores.campaigns(), office.review, office.steps,
                new ReturnedReasons(Messages.in("zh")));
        returned.take(List.of(new ReturnedDecision(group.id(), Disposition.DISSOLVE, null, null, null, null, true, PartialDate.parse(on).orElseThrow(), true)), ADMIN);
    }

    private ReportedClosings closings() {
        return new ReportedClosings(office.stores.assets(), office.stores.cases(), office.stores.campaigns(), office.stores.audit(), office.clock);
    }

    private void lock(LocalDate day) {
        var s = office.stores;
        new BaselineService(s.assets(), s.units(), s.campaigns(), s.memberships(), s.audit(), office.access, s.transactions(), office.clock, closings()).lock(day, ADMIN);
    }
}
