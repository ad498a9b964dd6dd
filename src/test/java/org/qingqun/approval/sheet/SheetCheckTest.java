package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.store.Tampering;

class SheetCheckTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private CaseId first;
    private PrintedSheet printed;
    private FilledSheet signed;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var sheets = new SheetBuilder(office);
        first = sheets.submitted("甲群", Disposition.DISSOLVE);
        sheets.submitted("乙群", Disposition.DISSOLVE);
        printed = sheets.print();
        signed = SheetBuilder.filled(printed, r -> r.name().equals("甲群") ? SheetBuilder.agree(r) : SheetBuilder.refuse(r, "还在用"));
    }

    @AfterEach void close() {
        office.close();
    }

    private List<SheetProblem> check() {
        return office.sheets.check(signed);
    }

    @Test void whatWasRecordedAndStandsHasNoProblem() {
        assertEquals(List.of(new SheetProblem.NotRecorded("甲群")), check(), "a no that nobody recorded closes nothing");
        office.sheets.take(signed, null, ADMIN);
        assertEquals(List.of(), check());
        office.execution.notify(List.of(first), TODAY, TODAY.plusDays(7), ADMIN).single();
        office.clock.set(TODAY.plusDays(40));
        assertEquals(List.of(), check(), "it went on its way");
    }

    @Test void anApprovalWhoseContentWasChangedIsNamed() {
        office.sheets.take(signed, null, ADMIN);
        var asset = office.stores.assets().get(office.stores.cases().get(first).asset());
        office.inventory.edit(asset, AssetBuilder.workGroup().name("改名").unit(office.bureau.id().value()).facts(), Set.of(), 1);
        assertEquals(List.of(new SheetProblem.Changed("甲群")), check());
        office.approvals.bringBackChanged(ADMIN);
        assertEquals(List.of(new SheetProblem.Changed("甲群")), check(), "and stays so until it is approved on another sheet");
    }

    @Test void anAnswerTurnedRoundInTheDatabaseIsFound() {
        office.sheets.take(signed, null, ADMIN);
        Tampering.allow(office.database);
        Tampering.run(office.database, "update approval set verdict = 'agree' where verdict = 'return'");
        assertEquals(List.of(new SheetProblem.Otherwise("乙群", Verdict.AGREE)), check());
    }

    @Test void aLogThatWasMadeAnewIsFoundByTheBatchCode() {
        office.sheets.take(signed, null, ADMIN);
        Tampering.allow(office.database);
        Tampering.run(office.database, "update approval_sheet set log_head = '" + "0".repeat(64) + "'");
        assertEquals(List.of(new SheetProblem.Rewritten(printed.sheet().code())), check());
    }

    @Test void aRowOfItsOwnMakingIsNamed() {
        office.sheets.take(signed, null, ADMIN);
        var row = signed.rows().getFirst();
        var forged = new FilledSheet.Row(9, "1-009-00000000", "丁群", row.plan(), "", row.reason(), "√", "", null, "", "", "");
        var edited = new FilledSheet(signed.file(), signed.text(), List.of(forged));
        assertEquals(List.of(new SheetProblem.UnknownRow("丁群", "1-009-00000000")), office.sheets.check(edited));
    }

    @Test void agreedIntoAnotherOneStandsToo() {
        var sheets = new SheetBuilder(office);
        sheets.merged("丙群", "总群");
        office.groups("大群");
        var other = sheets.print();
        var into = SheetBuilder.filled(other, r -> r.name().equals("丙群")
                ? new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), r.into(), r.reason(), "√", "", null, "", "大群", "") : r);
        office.sheets.take(into, null, ADMIN);
        assertEquals(List.of(), office.sheets.check(into));
    }

    @Test void whatIsNoSheetOfThisInventoryIsRefused() {
        assertEquals(ErrorCode.NO_SHEET, refused(new FilledSheet("a.xlsx", "没有批次", List.of())));
        assertEquals(ErrorCode.FOREIGN_SHEET, refused(new FilledSheet("a.xlsx", "SP-20261102-01-AAAA", List.of())));
    }

    private ErrorCode refused(FilledSheet filled) {
        return assertThrows(ExpectedException.class, () -> office.sheets.check(filled)).code();
    }
}
