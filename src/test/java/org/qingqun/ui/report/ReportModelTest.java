package org.qingqun.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.Rate;
import org.qingqun.report.document.Basis;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;

class ReportModelTest {
    private static final FolderOpener NONE = new FolderOpener(false, Map.of());
    @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ReportModel model;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("一群", "二群", "三群", "四群");
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        desk = new TestDesk(office);
        model = new ReportModel(desk.desk, NONE);
        model.refresh();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private Reading reading() {
        var reading = model.readingProperty().get();
        assertNotNull(reading);
        return reading;
    }

    private Path out() throws IOException {
        var out = Files.createDirectories(folder.resolve("out"));
        desk.chosen = List.of(out);
        return out;
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test void pagesAreDrawnOnceThereIsRoomForThem() {
        assertEquals(List.of(), model.sheets());
        model.place(830, 520, 1.5);
        assertEquals(List.of(1, 2), model.sheets().stream().map(ReportModel.Sheet::number).toList());
        assertEquals(525, model.sheets().getFirst().picture().getWidth(), "350 units at 150 %");
        assertThat(model.sheets().getFirst().marks()).isNotEmpty();
        model.look(Viewport::on);
        assertEquals(3, model.sheets().getFirst().number());
    }

    @Test void theChosenRateIsPrintedAndBothAreShown() {
        office.baseline.enrol(List.of(office.insert(AssetBuilder.workGroup().name("新群").unit(office.bureau.id().value()).createdOn("2027-01"))));
        model.refresh();
        assertEquals(List.of("25.0%", "0.0%"), List.of(model.rate(Rate.DISPOSAL), model.rate(Rate.NET)));
        model.choose(c -> c.printing(Rate.NET));
        assertEquals(Rate.NET, model.choicesProperty().get().options().rate());
    }

    @Test void theButtonSaysHowManyFilesThereWillBe() {
        assertEquals(5, model.fileCount());
        model.choose(c -> c.with(Kind.KEPT, true).with(Format.PNG, true));
        assertEquals(8, model.fileCount());
        model.choose(c -> c.with(Format.XLSX, false));
        assertEquals(4, model.fileCount());
        assertEquals("清单只写成 xlsx：请勾选 xlsx，否则不会写出。", model.hint());
        model.choose(c -> c.with(Kind.SUMMARY, false).with(Kind.LEDGER, false).with(Kind.CLOSURES, false).with(Kind.KEPT, false));
        assertFalse(model.canExport());
        assertEquals("请至少选一项内容和一种格式。", model.hint());
    }

    @Test void rowsOfTheListsAreThoseThatWillBeWritten() {
        assertEquals(Map.of(Kind.LEDGER, 4, Kind.CLOSURES, 1, Kind.KEPT, 3), reading().rows());
    }

    @Test void peopleAreUnmaskedOnlyAfterTheWarning() {
        desk.confirms = false;
        model.mask(false);
        assertFalse(model.choicesProperty().get().unmasked());
        desk.confirms = true;
        model.mask(false);
        assertTrue(model.choicesProperty().get().unmasked());
        assertEquals(List.of("姓名和手机号将原样写出", "姓名和手机号将原样写出"), desk.questions);
        model.mask(true);
        assertFalse(model.choicesProperty().get().unmasked());
        assertEquals(2, desk.questions.size());
    }

    @Test void aDayToComeIsNotReported() {
        model.choose(c -> c.on(TODAY.plusDays(1)));
        assertEquals(TODAY, model.choicesProperty().get().asOf());
        assertEquals(List.of("报告不能截至今后的日期，已改为今天。"), desk.notices);
    }

    @Test void filesAreWrittenToTheChosenFolderAndNamed() throws IOException {
        var out = out();
        model.export();
        assertEquals(List.of("closures.xlsx", "ledger.xlsx", "summary.docx", "summary.pdf", "summary.xlsx"), names(out));
        assertEquals("已写出 5 个文件到 " + out + "：summary.docx、summary.pdf、summary.xlsx、ledger.xlsx、closures.xlsx", model.writtenProperty().get());
        assertEquals(List.of(model.writtenProperty().get()), desk.notices);
        assertThatNothingCanBeOpened();
    }

    private void assertThatNothingCanBeOpened() {
        var refused = org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class, desk::undo);
        assertEquals("nothing to undo", refused.getMessage());
    }

    @Test void turningBackFromTheFolderWritesNothing() {
        model.export();
        assertEquals("", model.writtenProperty().get());
    }

    @Test void whatWouldBeReplacedIsSaidFirst() throws IOException {
        var out = out();
        Files.writeString(out.resolve("summary.docx"), "改过的");
        desk.confirms = false;
        model.export();
        assertEquals(List.of("有同名文件"), desk.questions);
        assertEquals(List.of("summary.docx"), names(out));
        desk.confirms = true;
        model.export();
        assertEquals(5, names(out).size());
    }

    @Test void aFileInUseIsWrittenUnderAnotherName() throws IOException {
        var out = out();
        model.choose(c -> c.with(Kind.LEDGER, false).with(Kind.CLOSURES, false).with(Format.XLSX, false));
        Files.createFile(out.resolve(".~lock.summary.docx#"));
        desk.confirms = false;
        model.export();
        assertEquals(List.of("文件正在使用"), desk.questions);
        desk.confirms = true;
        model.export();
        assertEquals(List.of(".~lock.summary.docx#", "summary-2.docx", "summary.pdf"), names(out));
    }

    @Test void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        desk.chosen = List.of(Files.createFile(folder.resolve("no-folder")));
        model.export();
        assertThat(desk.notices.getFirst()).startsWith("无法写入");
    }

    @Test void figuresThatContradictTheRegisterDoNotGoOut() throws IOException {
        office.stores.memberships().appendFates(office.campaigns.current().id(), List.of(new FateChange(groups.get(1).id(), Fate.C, TODAY, "dissolve")));
        model.refresh();
        assertEquals(Check.State.FAILED, reading().checks().getFirst().state());
        assertFalse(model.canExport());
        assertEquals("数字不平，已停用导出；核对后按 F5。", model.hint());
        var out = out();
        model.export();
        assertEquals(List.of(), names(out));
    }

    @Test void aSentenceLeadsToWhatItCounts() {
        model.open(Basis.DISPOSED);
        var visit = desk.visits.getLast();
        assertEquals(List.of(Page.INVENTORY, List.of(groups.getFirst().id())), List.of(visit.page(), visit.assets()));
        for (var one : List.of(Basis.CENSUS, Basis.RETURNS, Basis.UNITS, Basis.CLOSED, Basis.UNVERIFIED, Basis.BLOCKED, Basis.OVERDUE, Basis.OPEN)) model.open(one);
        assertEquals(List.of("PROGRESS null", "INGEST null", "INGEST null", "CLEANUP closed", "CLEANUP executed", "CLEANUP blocked", "CLEANUP null", "CLEANUP null"),
                desk.visits.stream().skip(1).map(v -> v.page() + " " + v.state()).toList());
    }

    @Test void addresseeAndSignatoryReachTheReport() {
        model.choose(c -> c.to(" 市人民政府 ").signedBy("市大数据中心"));
        assertEquals(List.of("市人民政府", "市大数据中心"), List.of(model.choicesProperty().get().options().addressee(), model.choicesProperty().get().options().signatory()));
        model.choose(c -> c.to("  "));
        assertEquals(null, model.choicesProperty().get().options().addressee());
    }

    @Test void aCharacterNoFontHasKeepsThePagesBackButNotTheDocx() throws IOException {
        model.choose(c -> c.signedBy("𠮷祥村"));
        assertThat(reading().noPages()).contains("𠮷", "U+20BB7");
        assertTrue(model.canExport());
        var out = out();
        model.choose(c -> c.with(Format.PDF, false));
        model.export();
        assertThat(names(out)).contains("summary.docx");
    }

    @Test void anEmptyInventoryIsKnownAsOne(@TempDir Path elsewhere) {
        try (var fresh = new OfficeFixture(elsewhere)) {
            var blank = new ReportModel(new TestDesk(fresh).desk, NONE);
            blank.refresh();
            assertTrue(blank.readingProperty().get().isEmpty());
            assertFalse(reading().isEmpty());
        }
    }

    @Test void anEnglishWindowReportsInEnglish() {
        var english = new ReportModel(new TestDesk(office, "en").desk, NONE);
        english.refresh();
        assertEquals("Baseline locked on 2026-11-02", english.readingProperty().get().checks().get(1).text());
    }
}
