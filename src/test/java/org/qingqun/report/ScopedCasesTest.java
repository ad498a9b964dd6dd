package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;

class ScopedCasesTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    /// Of the bureau's groups one is closed and one only approved.
    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("一群", "二群", "三群");
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.approved(groups.get(1).id(), Disposition.DISSOLVE, null);
    }

    @AfterEach void close() {
        office.close();
    }

    private ScopedCases of(Unit unit) {
        return new ScopedCases(office.stores.cases(), office.stores.approvals(), office.campaigns.current().id(), unit.id());
    }

    @Test void theBureausCasesAreCounted() {
        assertEquals(Map.of(ApprovalGrade.SHEET_WITHOUT_SCAN, 1), of(office.bureau).closedByGrade(TODAY));
        assertEquals(new Fraction(1, 1), of(office.bureau).proven(Family.WORK_GROUP, TODAY));
        assertEquals(1, of(office.bureau).count(CaseState.APPROVED));
        assertEquals(2, of(office.bureau).count(CaseState.APPROVED, CaseState.CLOSED));
    }

    @Test void theCityHoldsThoseOfAllBelowIt() {
        assertEquals(1, of(office.city).count(CaseState.CLOSED));
    }

    @Test void theDayBeforeNothingWasClosed() {
        assertEquals(Map.of(), of(office.bureau).closedByGrade(TODAY.minusDays(1)));
        assertEquals(new Fraction(0, 0), of(office.bureau).proven(Family.WORK_GROUP, TODAY.minusDays(1)));
    }

    @Test void elsewhereThereAreNone() {
        assertEquals(Map.of(), of(office.county).closedByGrade(TODAY));
        assertEquals(new Fraction(0, 0), of(office.county).proven(Family.WORK_GROUP, TODAY));
        assertEquals(new Fraction(0, 0), of(office.bureau).proven(Family.GOV_APP, TODAY));
    }
}
