package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Backing;
import org.qingqun.approval.SheetId;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.ApprovalSheet;
import org.qingqun.approval.sheet.SheetRow;
import org.qingqun.approval.sheet.SheetStanding;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.Family;

class JooqSheetStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private static final String HASH = "a".repeat(64);

    private CaseId submitted(String name) {
        var c = stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(group(name).id(), Disposition.DISSOLVE, null, "任务结束", null, null), PersonId.ADMINISTRATOR);
        return stores.cases().replace(c, c.moveTo(CaseState.SUBMITTED).withContentHash(HASH)).id();
    }

    private ApprovalSheet sheet(String code, CaseId... cases) {
        var rows = new java.util.ArrayList<SheetRow>();
        for (var id : cases) rows.add(new SheetRow(rows.size() + 1, id, HASH));
        var unit = stores.units().findAll().getFirst().id();
        return stores.sheets().insert(new ApprovalSheet(new SheetId(0), code, CAMPAIGN, PersonId.ADMINISTRATOR, unit, PersonId.ADMINISTRATOR, NOON, DUE, "b".repeat(64), rows));
    }

    @Test void aSheetComesBackAsItWent() {
        var kept = sheet("SP-20261125-01-AAAA", submitted("甲群"), submitted("乙群"));
        assertEquals(2, kept.rows().size());
        assertEquals(Optional.of(kept), stores.sheets().find(kept.id()));
        assertEquals(Optional.of(kept), stores.sheets().findByCode("SP-20261125-01-AAAA"));
        assertEquals(Optional.empty(), stores.sheets().findByCode("SP-20261125-01-BBBB"));
        assertEquals(List.of(1, 0), List.of(stores.sheets().countByPrefix("SP-20261125"), stores.sheets().countByPrefix("SP-20261126")));
    }

    @Test void aCodeIsGivenOnce() {
        var id = submitted("甲群");
        sheet("SP-20261125-01-AAAA", id);
        assertEquals(ErrorCode.STALE, assertThrows(ExpectedException.class, () -> sheet("SP-20261125-01-AAAA", id)).code());
    }

    @Test void standingsTellAnsweredWaitingAndOvertakenRows() {
        var answered = submitted("甲群");
        var waiting = submitted("乙群");
        var gone = submitted("丙群");
        var first = sheet("SP-20261125-01-AAAA", answered, waiting, gone);
        var second = sheet("SP-20261125-02-AAAA", waiting);
        for (var grade : List.of(ApprovalGrade.SHEET_WITHOUT_SCAN, ApprovalGrade.SHEET_WITH_SCAN))
            stores.approvals().append(new Approval(answered, PersonId.ADMINISTRATOR, grade, Verdict.AGREE, null, HASH, NOON, Backing.of(first.id(), "c".repeat(64))));
        for (var id : List.of(answered, gone)) {
            var c = stores.cases().get(id);
            stores.cases().replace(c, c.moveTo(CaseState.WITHDRAWN));
        }
        stores.sheets().keep(new Scan("扫描.pdf", "c".repeat(64), new byte[] {1}), "sheet:" + first.id().value(), 1, NOON);
        var unit = first.unit();
        assertEquals(List.of(new SheetStanding(second.id(), second.code(), PersonId.ADMINISTRATOR, unit, NOON, DUE, 1, 0, 1, false),
                new SheetStanding(first.id(), first.code(), PersonId.ADMINISTRATOR, unit, NOON, DUE, 3, 1, 1, true)), stores.sheets().findStandings(CAMPAIGN));
        assertEquals(List.of(), stores.sheets().findStandings(new CampaignId(2)));
        assertEquals(2, stores.approvals().findBySheet(first.id()).size());
        assertEquals(List.of(), stores.approvals().findBySheet(second.id()));
    }

    @Test void aFileIsKeptOnceForWhatItWasSignedFor() {
        var scan = new Scan("扫描.pdf", "c".repeat(64), new byte[] {1, 2});
        assertEquals("sheet:1", stores.sheets().keep(scan, "sheet:1", 1, NOON));
        assertEquals("sheet:1", stores.sheets().keep(scan, "sheet:2", 1, NOON), "the first stands");
        assertEquals("扫描.pdf", stores.sheets().findScan(scan.sha256()).orElseThrow().name());
        assertEquals(Optional.empty(), stores.sheets().findScan("d".repeat(64)));
    }
}
