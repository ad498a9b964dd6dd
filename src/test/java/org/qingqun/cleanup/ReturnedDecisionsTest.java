package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;

class ReturnedDecisionsTest {
    private static final LocalDate BASELINE_DAY = LocalDate.of(2026, 10, 1);
    private @TempDir Path folder;
    private OfficeFixture office;
    private ReturnedDecisions returned;
    private Asset a;
    private Asset b;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        returned = new ReturnedDecisions(office.stores.assets(), office.stores.cases(), office.stores.campaigns(), office.review, office.steps,
                new ReturnedReasons(Messages.in("zh")));
        var groups = office.groups("控辍保学工作群", "控辍保学联络群");
        a = groups.get(0);
        b = groups.get(1);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aUnitsWordIsProposedAndNothingMore() {
        var taken = take(new ReturnedDecision(a.id(), Disposition.DISSOLVE, null, "任务完成", "李四", LocalDate.of(2026, 12, 31), false, null, true));
        var c = office.review.findOpen(a.id()).orElseThrow();
        assertEquals(new ReturnedDecisions.Taken(Set.of(), Set.of(c.id()), Set.of()), taken);
        assertEquals(List.of(CaseState.PROPOSED, Disposition.DISSOLVE, "单位报送：任务完成", "李四", LocalDate.of(2026, 12, 31), ADMIN),
                List.of(c.state(), c.disposition(), c.reason(), String.valueOf(c.responsible()), c.deadline(), c.proposedBy()));
        assertEquals(AssetStatus.IN_USE, status(a));
    }

    @Test void theSameWordAgainChangesNothing() {
        take(dissolve(a), merge(b, "控辍保学工作群"));
        var lines = office.stores.audit().findLatest(100);
        var cases = office.stores.cases().findByAsset(a.id());
        take(dissolve(a), merge(b, "控辍保学工作群"));
        assertEquals(cases, office.stores.cases().findByAsset(a.id()));
        assertEquals(lines, office.stores.audit().findLatest(100));
    }

    @Test void aCaseThatIsOpenIsNotDisturbed() {
        var mine = office.propose(a.id(), Disposition.KEEP, null);
        assertEquals(Set.of(), take(dissolve(a)).refused());
        assertEquals(List.of(mine), office.stores.cases().findByAsset(a.id()));
    }

    @Test void whatAPersonWithdrewStaysSoUntilTheUnitSaysSomethingElse() {
        take(dissolve(a));
        office.review.withdraw(List.of(office.review.findOpen(a.id()).orElseThrow().id()), "季节性群", ADMIN);
        take(dissolve(a));
        assertEquals(Optional.empty(), office.review.findOpen(a.id()));
        take(decision(a, Disposition.KEEP, null));
        assertEquals(Disposition.KEEP, office.review.findOpen(a.id()).orElseThrow().disposition());
    }

    @Test void aSurvivorIsFoundByItsNameInTheUnit() {
        assertEquals(Set.of(), take(merge(a, "控辍保学　联络群")).refused());
        assertEquals(b.id(), office.review.findOpen(a.id()).orElseThrow().survivor());
        var c = office.groups("甲群", "甲群二").getFirst();
        assertEquals(Set.of(c.id()), take(merge(c, "全市大群")).refused());
        assertEquals(Set.of(b.id()), take(merge(b, "控辍保学工作群")).refused(), "into each other");
    }

    @Test void whatIsDoneAlreadyWaitsForApprovalAndProofAndCountsNowhere() {
        office.baseline.lock(BASELINE_DAY, ADMIN);
        take(done(a, "2026-10-20", false));
        var c = office.review.findOpen(a.id()).orElseThrow();
        assertEquals(List.of(CaseState.PROPOSED, LocalDate.of(2026, 10, 20), "单位报送：已于2026-10-20完成，待核验"), List.of(c.state(), c.executedOn(), c.reason()));
        assertEquals(AssetStatus.IN_USE, status(a));
        assertEquals(0, office.progress.stats(a.family(), null, TODAY).total().disposed());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # on or after the baseline day, or perhaps: a case
            2026-10-01, IN_USE, DISSOLVE
            2026-10,    IN_USE, DISSOLVE
            2026,       IN_USE, DISSOLVE
            # before it for certain: outside
            2026-09-30, CLOSED,
            2026-09,    CLOSED,
            2025,       CLOSED,
            """)
    void whatWasGoneBeforeTheBaselineDayIsOutsideIt(String on, AssetStatus status, Disposition disposition) {
        office.baseline.lock(BASELINE_DAY, ADMIN);
        var fresh = office.groups("旧群").getFirst();
        var taken = take(done(fresh, on, true));
        assertEquals(status == AssetStatus.CLOSED ? Set.of(fresh.id()) : Set.of(), taken.outside());
        assertEquals(status, status(fresh));
        assertEquals(Optional.ofNullable(disposition), office.review.findOpen(fresh.id()).map(CleanupCase::disposition));
    }

    @Test void whatIsCountedAlreadyIsProposedToLeaveTheCount() {
        office.baseline.lock(BASELINE_DAY, ADMIN);
        take(done(a, "2026-09", false));
        var c = office.review.findOpen(a.id()).orElseThrow();
        assertEquals(List.of(Disposition.OUT_OF_SCOPE, "单位报送：已于2026-09（基准日前）不再存在，应移出口径"), List.of(c.disposition(), c.reason()));
        assertEquals(AssetStatus.IN_USE, status(a));
    }

    private ReturnedDecisions.Taken take(ReturnedDecision... decisions) {
        return office.stores.transactions().inOne(() -> returned.take(List.of(decisions), ADMIN));
    }

    private AssetStatus status(Asset asset) {
        return office.stores.assets().get(asset.id()).status();
    }

    private static ReturnedDecision dissolve(Asset asset) {
        return decision(asset, Disposition.DISSOLVE, null);
    }

    private static ReturnedDecision merge(Asset asset, String survivor) {
        return decision(asset, Disposition.MERGE, survivor);
    }

    private static ReturnedDecision decision(Asset asset, Disposition disposition, String survivor) {
        return new ReturnedDecision(asset.id(), disposition, survivor, null, null, null, false, null, false);
    }

    private static ReturnedDecision done(Asset asset, String on, boolean fresh) {
        return new ReturnedDecision(asset.id(), Disposition.DISSOLVE, null, null, null, null, true, PartialDate.parse(on).orElseThrow(), fresh);
    }
}
