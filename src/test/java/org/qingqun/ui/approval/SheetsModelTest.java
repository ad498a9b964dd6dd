package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.sheet.SheetBuilder;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.common.TestDesk;

class SheetsModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SheetsModel sheets;
    private CaseId first;
    private CaseId second;
    private Path file;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        sheets = new SheetsModel(desk.desk);
        var cases = new SheetBuilder(office);
        first = cases.submitted("甲群", Disposition.DISSOLVE);
        second = cases.submitted("乙群", Disposition.KEEP);
        file = folder.resolve("审签表.xlsx");
        desk.chosen = List.of(file);
        sheets.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void fill(String name, String text) {
        try (var in = new FileInputStream(file.toFile()); var book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) if (row.getCell(1) != null && row.getCell(1).toString().startsWith(name)) row.getCell(5).setCellValue(text);
            try (var out = new FileOutputStream(file.toFile())) {
                book.write(out);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private SheetEntry.State state() {
        return sheets.entries().getFirst().state(office.clock.instant().atZone(office.clock.getZone()).toLocalDate());
    }

    @Test void aSheetIsPrintedForWhomMostWaits() {
        assertEquals(List.of("赵文博"), sheets.heads().stream().map(h -> h.person().name()).toList());
        assertEquals(TODAY.plusDays(7), sheets.dueOnProperty().get());
        sheets.print("xlsx");
        assertTrue(Files.exists(file));
        var code = sheets.entries().getFirst().standing().code();
        assertEquals(List.of("批次 " + code + " 已存为 审签表.xlsx，共 2 项。打印后请负责人审签。"), desk.notices);
        assertEquals(SheetEntry.State.OUT, state());
        assertEquals(1, desk.changes);
    }

    @Test void whoeverTurnsBackPrintsNothing() {
        desk.chosen = List.of();
        sheets.print("xlsx");
        sheets.read();
        assertEquals(List.of(), sheets.entries());
        assertNull(sheets.backProperty().get());
    }

    @Test void whatCameBackIsLookedAtBeforeItIsRecorded() {
        sheets.print("xlsx");
        fill("甲群", "√");
        fill("乙群", "×");
        sheets.read();
        assertNotNull(sheets.backProperty().get());
        assertEquals(CaseState.SUBMITTED, office.stores.cases().get(first).state());
        assertTrue(sheets.lines().getFirst().judgement() instanceof SheetReading.Judgement.Refused, "what wants somebody comes first");
        sheets.putAside();
        assertNull(sheets.backProperty().get());
        assertEquals(CaseState.SUBMITTED, office.stores.cases().get(first).state());
    }

    @Test void recordingTellsWhatWasDoneAndWhatWasNot() {
        sheets.print("xlsx");
        fill("甲群", "√");
        fill("乙群", "×");
        sheets.read();
        sheets.record();
        assertEquals(CaseState.APPROVED, office.stores.cases().get(first).state());
        assertEquals(CaseState.SUBMITTED, office.stores.cases().get(second).state());
        assertNull(sheets.backProperty().get());
        var code = sheets.entries().getFirst().standing().code();
        assertEquals("批次 " + code + "：登记同意 1 项、不同意 0 项、缓办 0 项；以前已登记 0 项，没有填写 0 项，不予登记 1 项。", desk.notices.get(1));
        assertEquals("有 1 行没有登记。第 10 行：“乙群”的记号“×”看不出是同意还是不同意，没有登记；请打√。", desk.notices.get(2));
        assertEquals(1, sheets.entries().getFirst().standing().answered());
    }

    @Test void aScanGoesAlongOrComesLater() throws IOException {
        sheets.print("xlsx");
        fill("甲群", "√");
        fill("乙群", "√");
        sheets.read();
        var scan = Files.writeString(folder.resolve("签字页.pdf"), "%PDF-1.7");
        desk.chosen = List.of(scan);
        sheets.attach();
        assertEquals("签字页.pdf", sheets.backProperty().get().scan().name());
        sheets.putAside();
        desk.chosen = List.of(file);
        sheets.read();
        sheets.record();
        assertEquals(SheetEntry.State.BACK, state());
        sheets.choose(sheets.entries().getFirst());
        desk.chosen = List.of(scan);
        sheets.addScan();
        assertTrue(sheets.entries().getFirst().standing().scanned());
        assertEquals(ApprovalGrade.SHEET_WITH_SCAN, office.stores.approvals().findByCase(first).getLast().grade());
    }

    @Test void aSignedReturnFormCountsForItsRowsAfterAQuestion() {
        var groups = office.groups("报来的群一", "报来的群二");
        var ids = groups.stream().map(g -> office.propose(g.id(), Disposition.DISSOLVE, null).id()).toList();
        var batch = office.stores.batches().open(office.clock.instant(), ADMIN, "test", List.of("市教育局.xlsx"));
        office.stores.batches().proposed(batch, java.util.Set.of(ids.get(0).value(), ids.get(1).value()));
        sheets.load();
        var form = sheets.forms().open().getFirst();
        assertEquals(List.of("市教育局", 2, "赵文博"), List.of(form.unit().name(), form.cases(), form.signer().name()));
        desk.confirms = false;
        sheets.forms().sign(form, false);
        assertEquals(CaseState.PROPOSED, office.stores.cases().get(ids.get(0)).state());
        desk.confirms = true;
        sheets.forms().sign(form, false);
        assertEquals(CaseState.APPROVED, office.stores.cases().get(ids.get(0)).state());
        assertEquals(List.of("“市教育局”报送表的签字已登记：同意 2 项，没有登记 0 项。"), desk.notices);
        assertEquals(List.of(), sheets.forms().open());
    }

    @Test void aSignatureThatTheReturnsKeepNamesItsSignerAndBringsItsScan() {
        var id = office.propose(office.groups("报来的群").getFirst().id(), Disposition.DISSOLVE, null).id();
        var batch = office.stores.batches().open(office.clock.instant(), ADMIN, "test", List.of("市教育局.xlsx"));
        office.stores.batches().proposed(batch, java.util.Set.of(id.value()));
        var scan = new org.qingqun.returns.UnitSignature.Scan("报送表.pdf", "d".repeat(64));
        var kept = new org.qingqun.returns.UnitSignature(office.bureau.id(), "赵文博", TODAY, office.clock.instant(), ADMIN, scan);
        var entry = new FormEntry(office.bureau, 1, office.head, kept);
        assertEquals("市教育局（1 项，赵文博 于 2026-11-02 签字，有扫描件）", new FormName(desk.desk.messages()).toString(entry));
        sheets.forms().sign(entry, false);
        var answer = office.approvals.findAgreement(id).orElseThrow();
        assertEquals(List.of(ApprovalGrade.SHEET_WITH_SCAN, "d".repeat(64)), List.of(answer.grade(), answer.backing().signedFile()));
    }

    @Test void aRefusalStandsBesideTheButtonsAndGoesWithTheNextTry() throws IOException {
        Files.writeString(folder.resolve("台账.csv"), "单位,群名称\n市教育局,甲群\n");
        desk.chosen = List.of(folder.resolve("台账.csv"));
        sheets.read();
        assertEquals("台账.csv 里没有审签表的批次编码；请用本程序印出的审签表，不要另存其中一部分。", sheets.troubleProperty().get());
        desk.chosen = List.of(file);
        sheets.print("xlsx");
        assertEquals("", sheets.troubleProperty().get());
    }

    @Test void whoIsLateIsReminded() {
        sheets.print("xlsx");
        assertEquals(Optional.empty(), sheets.reminder(), "nobody is chosen");
        sheets.choose(sheets.entries().getFirst());
        assertTrue(sheets.reminder().orElseThrow().contains("请于 2026年11月9日前审签并交回，还有 7 天"), sheets.reminder().orElseThrow());
        office.clock.set(TODAY.plusDays(9));
        sheets.load();
        assertEquals(SheetEntry.State.OVERDUE, state());
        assertTrue(sheets.reminder().orElseThrow().contains("原定 2026年11月9日前交回，已过 2 天"), sheets.reminder().orElseThrow());
        office.review.withdraw(List.of(first, second), "不办了", ADMIN);
        sheets.load();
        assertFalse(sheets.reminder().isPresent(), "nothing on it can be answered any more");
    }
}
