package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;

/// What a sheet says when it comes back, whatever happened to it or to its cases meanwhile; no decision by accident.
class SheetServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private SheetBuilder sheets;
    private CaseId first;
    private CaseId second;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        sheets = new SheetBuilder(office);
        first = sheets.submitted("甲群", Disposition.DISSOLVE);
        second = sheets.submitted("乙群", Disposition.KEEP);
    }

    @AfterEach void close() {
        assertEquals(java.util.Optional.empty(), chain().firstBreak(), "the log holds");
        office.close();
    }

    private org.qingqun.audit.ChainCheck chain() {
        var check = new org.qingqun.audit.ChainCheck();
        office.stores.audit().forEach(check);
        return check;
    }

    private static FilledSheet.Row row(FilledSheet.Row r, String code, String name, String reason, String agree, String refuse, String until, String comment) {
        return new FilledSheet.Row(r.number(), code, name, r.plan(), r.into(), reason, agree, refuse, until.isEmpty() ? null : TODAY.plusDays(40), until, "", comment);
    }

    private SheetReading take(FilledSheet filled) {
        return office.sheets.take(filled, null, ADMIN);
    }

    private CaseState state(CaseId id) {
        return office.stores.cases().get(id).state();
    }

    /// `name outcome` of each line.
    private static List<String> outcomes(SheetReading reading) {
        return reading.lines().stream().map(l -> l.name() + " " + switch (l.judgement()) {
            case Judgement.Counts(var answer) -> answer.verdict().key();
            case Judgement.Known(var answer) -> "known " + answer.verdict().key();
            case Judgement.Blank() -> "blank";
            case Judgement.Refused(var why) -> why.code().name();
        }).sorted().toList();
    }

    @Test void aSignedSheetDecidesEachRowInTheNameOfItsHead() {
        var printed = sheets.print();
        var reading = take(SheetBuilder.filled(printed, r -> r.name().equals("甲群") ? SheetBuilder.agree(r) : SheetBuilder.refuse(r, "还在用")));
        assertEquals(List.of("乙群 return", "甲群 agree"), outcomes(reading));
        assertEquals(List.of(CaseState.APPROVED, CaseState.RETURNED), List.of(state(first), state(second)));
        var answer = office.stores.approvals().findByCase(first).getFirst();
        assertEquals(List.of(office.head.id(), ApprovalGrade.SHEET_WITHOUT_SCAN, printed.sheet().id()), List.of(answer.by(), answer.grade(), answer.backing().sheet()));
        assertEquals("还在用", office.stores.cases().get(second).returnReason());
    }

    @Test void twoThirdsFilledIsTwoThirdsDecided() {
        var third = sheets.submitted("丙群", Disposition.DISSOLVE);
        var printed = sheets.print();
        var reading = take(SheetBuilder.filled(printed, r -> r.name().equals("丙群") ? r : SheetBuilder.agree(r)));
        assertEquals(List.of(2, 1, 0), List.of(reading.countAnswers(), reading.countBlank(), reading.refused().size()));
        assertEquals(List.of(CaseState.APPROVED, CaseState.APPROVED, CaseState.SUBMITTED), List.of(state(first), state(second), state(third)));
        var later = take(SheetBuilder.agreed(printed));
        assertEquals(List.of("丙群 agree", "乙群 known agree", "甲群 known agree"), outcomes(later));
    }

    @Test void theSameSheetTwiceChangesNothing() {
        var filled = SheetBuilder.agreed(sheets.print());
        take(filled);
        var before = office.stores.approvals().findByCase(first);
        assertEquals(List.of("乙群 known agree", "甲群 known agree"), outcomes(take(filled)));
        assertEquals(before, office.stores.approvals().findByCase(first));
    }

    @Test void anotherAnswerThanTheOneRecordedIsRefused() {
        var printed = sheets.print();
        take(SheetBuilder.agreed(printed));
        assertEquals(List.of("乙群 SHEET_ANSWERED_OTHERWISE", "甲群 SHEET_ANSWERED_OTHERWISE"), outcomes(take(SheetBuilder.filled(printed, r -> SheetBuilder.refuse(r, "反悔")))));
        assertEquals(CaseState.APPROVED, state(first));
    }

    /// What somebody did to the row of 甲群 → how it is refused; the other row counts all the same.
    private void refused(ErrorCode code, UnaryOperator<FilledSheet.Row> edit) {
        var printed = sheets.print();
        var reading = office.sheets.judge(SheetBuilder.filled(printed, r -> r.name().equals("甲群") ? edit.apply(r) : SheetBuilder.agree(r)));
        assertEquals(List.of(code), reading.refused().stream().map(l -> ((Judgement.Refused) l.judgement()).why().code()).toList());
        assertEquals(1, reading.count(Verdict.AGREE), code.name());
    }

    @Test void anEditedRowIsRefusedByName() {
        refused(ErrorCode.SHEET_ROW_EDITED, r -> row(r, r.code(), "甲群（不解散）", r.reason(), "√", "", "", ""));
        refused(ErrorCode.SHEET_ROW_EDITED, r -> row(r, r.code(), r.name(), "没有理由", "√", "", "", ""));
        refused(ErrorCode.SHEET_ROW_EDITED, r -> new FilledSheet.Row(r.number(), r.code(), r.name(), Disposition.KEEP, "", r.reason(), "√", "", null, "", "", ""));
        refused(ErrorCode.SHEET_ROW_STRANGE, r -> row(r, r.code().substring(0, r.code().length() - 1) + "Z", r.name(), r.reason(), "√", "", "", ""));
        refused(ErrorCode.SHEET_ROW_STRANGE, r -> row(r, r.code().replace("-001-", "-002-").replace("-002-", "-009-"), r.name(), r.reason(), "√", "", "", ""));
        refused(ErrorCode.SHEET_ROW_STRANGE, r -> row(r, "", "添上的群", "任务已完成", "√", "", "", ""));
    }

    @Test void anUnclearAnswerIsRefusedByName() {
        refused(ErrorCode.SHEET_TWO_ANSWERS, r -> row(r, r.code(), r.name(), r.reason(), "√", "√", "", "又是又不是"));
        refused(ErrorCode.SHEET_MARK_UNCLEAR, r -> row(r, r.code(), r.name(), r.reason(), "×", "", "", ""));
        refused(ErrorCode.SHEET_MARK_UNCLEAR, r -> row(r, r.code(), r.name(), r.reason(), "不同意", "", "", ""));
        refused(ErrorCode.SHEET_REASON_MISSING, r -> row(r, r.code(), r.name(), r.reason(), "", "√", "", ""));
        refused(ErrorCode.SHEET_REASON_MISSING, r -> row(r, r.code(), r.name(), r.reason(), "", "", "2026-12-12", ""));
        refused(ErrorCode.SHEET_NO_ANSWER, r -> row(r, r.code(), r.name(), r.reason(), "", "", "", "再议"));
        refused(ErrorCode.SHEET_DAY_UNCLEAR, r -> new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), "", r.reason(), "", "", null, "年底", "", "再议"));
        refused(ErrorCode.SHEET_DAY_UNCLEAR, r -> new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), "", r.reason(), "", "", TODAY, "今天", "", "再议"));
        refused(ErrorCode.SHEET_NO_MERGE, r -> new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), "", r.reason(), "", "", null, "", "总群", ""));
    }

    @Test void aRowThatStandsThereTwiceCountsOnceUnlessItSaysTwoThings() {
        var printed = sheets.print();
        var one = SheetBuilder.agree(SheetBuilder.blank(printed, "甲群"));
        var same = new FilledSheet("表.xlsx", printed.sheet().code(), List.of(one, one));
        assertEquals(List.of("甲群 agree"), outcomes(office.sheets.judge(same)));
        var both = new FilledSheet("表.xlsx", printed.sheet().code(), List.of(one, SheetBuilder.refuse(one, "不行")));
        assertEquals(List.of("甲群 SHEET_ROW_TWICE", "甲群 SHEET_ROW_TWICE"), outcomes(office.sheets.judge(both)));
    }

    @Test void agreedButIntoAnotherGroupGoesBackWithThatWish() {
        var merge = sheets.merged("丙群", "总群");
        var printed = sheets.print();
        take(SheetBuilder.filled(printed, r -> r.name().equals("丙群")
                ? new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), r.into(), r.reason(), "√", "", null, "", "大群", "") : r));
        assertEquals(CaseState.RETURNED, state(merge));
        assertEquals("同意合并，但请换保留群：大群。", office.stores.cases().get(merge).returnReason());
    }

    @Test void agreedIntoAGroupOfTheUnitStandsAndIsKnownTheSecondTime() {
        var merge = sheets.merged("丙群", "总群");
        var wanted = office.groups("大群").getFirst();
        var printed = sheets.print();
        var filled = SheetBuilder.filled(printed, r -> r.name().equals("丙群")
                ? new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), r.into(), r.reason(), "√", "", null, "", " 大群 ", "") : r);
        assertEquals(List.of("丙群 agree", "乙群 blank", "甲群 blank"), outcomes(take(filled)));
        assertEquals(List.of(CaseState.APPROVED, wanted.id()), List.of(state(merge), office.stores.cases().get(merge).survivor()));
        assertEquals(List.of("丙群 known agree", "乙群 blank", "甲群 blank"), outcomes(take(filled)));
    }

    @Test void aRowChangedSincePrintingIsRefusedAndTheOthersCount() {
        var printed = sheets.print();
        var asset = office.stores.assets().get(office.stores.cases().get(first).asset());
        office.inventory.edit(asset, AssetBuilder.workGroup().name("甲群改名").unit(office.bureau.id().value()).facts(), Set.of(AssetField.NAME), 1);
        assertEquals(List.of("乙群 agree", "甲群 SHEET_OUTDATED"), outcomes(take(SheetBuilder.agreed(printed))));
        assertEquals(CaseState.SUBMITTED, state(first));
        assertEquals(ErrorCode.SUBMIT_AGAIN, refusal(sheets::print), "it is not printed before it was submitted anew");
        sheets.submitted("丙群", Disposition.KEEP);
        assertEquals(List.of("甲群改名"), sheets.print().leftOut());
    }

    @Test void whatWasWithdrawnOrAnsweredElsewhereIsToldByItsState() {
        var printed = sheets.print();
        office.review.withdraw(List.of(first), "不办了", ADMIN);
        office.agree(second).single();
        var reading = take(SheetBuilder.agreed(printed));
        assertEquals(List.of("乙群 SHEET_CASE_GONE", "甲群 SHEET_CASE_GONE"), outcomes(reading));
        assertEquals(CaseState.WITHDRAWN, state(first));
    }

    @Test void rowsOfAnotherBatchAreToldByTheirBatch() {
        var printed = sheets.print();
        var third = sheets.submitted("丙群", Disposition.DISSOLVE);
        var other = sheets.print();
        var rows = new ArrayList<>(SheetBuilder.agreed(printed).rows());
        rows.add(SheetBuilder.agree(SheetBuilder.blank(other, "丙群")));
        var reading = take(new FilledSheet("混.xlsx", printed.sheet().code() + " " + other.sheet().code(), rows));
        assertEquals(List.of("丙群 SHEET_OTHER_BATCH", "乙群 agree", "甲群 agree"), outcomes(reading));
        assertEquals(CaseState.SUBMITTED, state(third));
        assertTrue(((Judgement.Refused) reading.refused().getFirst().judgement()).why().facts().contains(other.sheet().code()));
    }

    @Test void aSheetOfAnotherInventoryIsRefusedAsAWhole() {
        var foreign = new FilledSheet("外地.xlsx", "批次 SP-20261102-01-AAAA", SheetBuilder.agreed(sheets.print()).rows());
        assertEquals(ErrorCode.FOREIGN_SHEET, refusal(() -> take(foreign)));
        assertEquals(ErrorCode.NO_SHEET, refusal(() -> take(new FilledSheet("空.xlsx", "没有编码", List.of()))));
    }

    @Test void aScanMakesTheAnswersFirmerAlsoLater() {
        var filled = SheetBuilder.agreed(sheets.print());
        take(filled);
        office.sheets.take(filled, scan("第一页"), ADMIN);
        office.sheets.take(filled, scan("第一页"), ADMIN);
        var answers = office.stores.approvals().findByCase(first);
        assertEquals(List.of(ApprovalGrade.SHEET_WITHOUT_SCAN, ApprovalGrade.SHEET_WITH_SCAN), answers.stream().map(a -> a.grade()).toList());
        assertEquals(scan("第一页").sha256(), answers.getLast().backing().signedFile());
        assertNull(answers.getFirst().backing().signedFile());
        var standing = office.sheets.findStandings().getFirst();
        assertEquals(List.of(2, 2, 0, true), List.of(standing.rows(), standing.answered(), standing.waiting(), standing.scanned()));
    }

    @Test void oneScanIsOfOneSheet() {
        office.sheets.take(SheetBuilder.agreed(sheets.print()), scan("签字页"), ADMIN);
        var third = sheets.submitted("丙群", Disposition.DISSOLVE);
        var other = SheetBuilder.agreed(sheets.print());
        assertEquals(ErrorCode.SCAN_USED_ELSEWHERE, refusal(() -> office.sheets.take(other, scan("签字页"), ADMIN)));
        assertEquals(CaseState.SUBMITTED, state(third), "all of it or nothing");
    }

    private static Scan scan(String page) {
        var bytes = ("%PDF " + page).getBytes(StandardCharsets.UTF_8);
        return new Scan("扫描.pdf", Integer.toHexString(page.hashCode()).repeat(8).substring(0, 40), bytes);
    }

    @Test void nothingIsPrintedForNobodyAndForNothing() {
        var anywhere = office.stores.people().insert("钱一鸣", null, Role.DEPARTMENT_HEAD).id();
        assertEquals(ErrorCode.HEAD_WITHOUT_UNIT, refusal(() -> office.sheets.print(anywhere, null, TODAY, ADMIN)));
        assertEquals(2, office.sheets.print(anywhere, office.bureau.id(), TODAY, ADMIN).lines().size(), "he is known by name, and the unit is named");
        assertEquals(ErrorCode.NOTHING_WAITS, refusal(() -> office.sheets.print(anywhere, office.county.id(), TODAY, ADMIN)));
        assertEquals(ErrorCode.OTHER_UNIT, refusal(() -> office.sheets.print(office.head.id(), office.county.id(), TODAY, ADMIN)));
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> office.sheets.print(ADMIN, office.bureau.id(), TODAY, ADMIN)));
    }

    @Test void whatTheHeadProposedHimselfIsNotOnHisSheet() {
        var asset = office.groups("自己提出的群").getFirst();
        var own = office.stores.cases().insert(office.campaigns.current().id(), asset.family(), new Proposal(asset.id(), Disposition.DISSOLVE, null, "已完成", null, null), office.head.id());
        office.review.submit(List.of(own.id()), ADMIN).single();
        assertEquals(2, sheets.print().lines().size());
    }

    @Test void riskyRowsComeFirstAndCodesCountTheDay() {
        sheets.submitted("应急值班群", Disposition.DISSOLVE);
        var printed = sheets.print();
        assertEquals("应急值班群", printed.lines().getFirst().cases().asset().name());
        assertEquals(1, printed.looks().size());
        assertTrue(printed.sheet().code().matches("SP-20261102-01-[A-Z2-7]{4}"), printed.sheet().code());
        assertTrue(sheets.print().sheet().code().startsWith("SP-20261102-02-"));
    }

    @Test void aSheetThatIsOutIsOverdueAfterItsDay() {
        var printed = sheets.print();
        var standing = office.sheets.findStandings().getFirst();
        assertEquals(List.of(true, false, true), List.of(standing.isOut(), standing.isOverdue(TODAY.plusDays(7)), standing.isOverdue(TODAY.plusDays(8))));
        office.review.withdraw(List.of(first), "不办了", ADMIN);
        take(SheetBuilder.filled(printed, r -> r.name().equals("乙群") ? SheetBuilder.agree(r) : r));
        var after = office.sheets.findStandings().getFirst();
        assertEquals(List.of(false, 1, 1), List.of(after.isOut(), after.answered(), after.overtaken()));
    }

    private static ErrorCode refusal(org.junit.jupiter.api.function.Executable step) {
        return assertThrows(ExpectedException.class, step).code();
    }
}
