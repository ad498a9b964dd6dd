package org.qingqun.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.report.document.Block;

class ReportServiceTest {
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    @TempDir Path folder;
    private OfficeFixture office;
    private ReportService reports;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        reports = office.reports("zh", () -> List.of(office.county));
    }

    @AfterEach void close() {
        office.close();
    }

    /// Ten groups and an account; two groups dissolved, one merged, one kept, one only approved.
    private List<Asset> worked() {
        var groups = new ArrayList<>(office.groups("一群", "二群", "三群", "四群", "五群", "六群", "七群", "八群", "九群"));
        groups.add(office.insert(AssetBuilder.workGroup().name("区群").unit(office.county.id().value())));
        office.insert(AssetBuilder.account().name("教育发布").unit(office.bureau.id().value()));
        office.baseline.lock(TODAY.minusDays(1), ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.closed(groups.get(1).id(), Disposition.DISSOLVE, null);
        office.closed(groups.get(2).id(), Disposition.MERGE, groups.get(3).id());
        office.approved(groups.get(4).id(), Disposition.DISSOLVE, null);
        return groups;
    }

    private List<String> sentences() {
        return reports.preview(TODAY).all(Block.Paragraph.class).stream().map(Block.Paragraph::text).toList();
    }

    private List<List<String>> rows(String file, int sheet) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("out").resolve(file)))) {
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(sheet)) {
                var cells = new ArrayList<String>();
                for (int c = 0; c < row.getLastCellNum(); c++) cells.add(format.formatCellValue(row.getCell(c)));
                rows.add(cells);
            }
            return rows;
        }
    }

    private List<Path> write(Set<Kind> kinds, Set<Format> formats, boolean unmasked) {
        return reports.write(folder.resolve("out"), kinds, formats, TODAY, unmasked, Progress.NONE);
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(f -> f.getFileName().toString()).toList();
    }

    @Test void thePreviewStatesWhatIsVerifiedAndNothingElse() {
        worked();
        assertThat(sentences()).contains("目前，市县两级共取消、合并微信工作群3个、减少30.0%；清理不规范微信公众号0个；下架政务应用程序0个。",
                "各类对象共已销号3件，均经主管单位负责人批准，执行并核验后销号，批准依据为：审签表（无扫描件）的3件。", "应报送单位2家，已报送1家，报送率50.0%。",
                "一是督促尚未报送的1家单位尽快报送。", "1家单位尚未报送：云栖区。");
        assertEquals(List.of(new Block.Signature("临江市", "2026年11月2日")), reports.preview(TODAY).all(Block.Signature.class));
    }

    @Test void figuresAreThoseOfTheDayAskedFor() {
        worked();
        var before = reports.facts(TODAY.minusDays(1)).main().total();
        assertEquals(List.of(10, 0, 10), List.of(before.baseline(), before.disposed(), before.remaining()));
        assertEquals(7, reports.facts(TODAY).main().total().remaining());
        var facts = reports.facts(TODAY.minusDays(1));
        assertEquals(List.of(Map.of(), 0L, TODAY), List.of(facts.approvals(), facts.beside().proven().denominator(), facts.workDay()), "closed cases are those of the tables");
        assertEquals(List.of(10, 7), reports.facts(TODAY).trend().stream().map(p -> p.figures().remaining()).toList());
    }

    /// Nine groups are the bureau's, one is the county's: a report of one of them knows no other, in text and lists alike.
    @Test void aReportOfOneUnitSpeaksOfThatUnitAlone() throws IOException {
        worked();
        var bureau = reports.facts(TODAY, office.bureau.id());
        var f = bureau.main().total();
        assertEquals(List.of("市教育局", 9, 3, 6), List.of(bureau.place(), f.baseline(), f.disposed(), f.remaining()));
        assertEquals(List.of(9, 6), bureau.trend().stream().map(p -> p.figures().remaining()).toList());
        assertEquals(List.of(Map.of(ApprovalGrade.SHEET_WITHOUT_SCAN, 3), List.of(), 3L, 1),
                List.of(bureau.approvals(), bureau.returns().missing(), bureau.beside().proven().denominator(), bureau.open().running()));
        var county = reports.facts(TODAY, office.county.id());
        assertEquals(List.of("云栖区", 1, 0, List.of("云栖区"), 0), List.of(county.place(), county.main().total().baseline(), county.main().total().disposed(),
                county.returns().missing(), county.open().running()));
        assertEquals("云栖区", reports.usualSignatory(county, office.county.id()));
        var options = ReportOptions.DEFAULT.of(office.county.id());
        assertThat(reports.preview(TODAY, options, ALL).subject()).startsWith("云栖区");
        reports.write(ReportFiles.in(folder.resolve("out"), ALL, Set.of(Format.XLSX)), TODAY, options, Progress.NONE);
        for (var list : List.of("ledger.xlsx", "kept.xlsx")) assertEquals(List.of("群名称", "区群"), rows(list, 0).stream().map(r -> r.get(1)).toList(), list);
        assertEquals(1, rows("closures.xlsx", 0).size(), "a heading, and nothing was closed there");
        assertEquals(2, rows("problems.xlsx", 0).size(), "the county has not returned");
    }

    @Test void theCityItselfComesBeforeItsCounties() {
        worked();
        assertEquals(List.of("", "云栖区"), reports.facts(TODAY).main().byCounty().stream().map(g -> g.key()).toList());
    }

    @Test void everyKindAndFormatIsWritten() throws IOException {
        worked();
        var files = write(ALL, EnumSet.allOf(Format.class), false);
        assertEquals(List.of("summary.docx", "summary.pdf", "summary.xlsx", "chart-level.png", "chart-county.png", "chart-trend.png", "ledger.xlsx",
                "closures.xlsx", "kept.xlsx", "problems.xlsx"), names(files));
        for (var file : files) assertThat(Files.size(file)).isGreaterThan(1000);
        try (var all = Files.list(folder.resolve("out"))) {
            assertEquals(files.size(), all.count());
        }
    }

    @Test void onlyWhatWasAskedForIsWritten() {
        worked();
        assertEquals(List.of("summary.docx"), names(write(ALL, Set.of(Format.DOCX), false)));
        assertEquals(List.of("closures.xlsx"), names(write(Set.of(Kind.CLOSURES), Set.of(Format.XLSX, Format.PDF), false)));
        assertEquals(List.of(), names(write(Set.of(Kind.LEDGER), Set.of(Format.PDF), false)));
    }

    @Test void theLedgerHoldsEveryAssetWithPeopleMasked() throws IOException {
        worked();
        write(Set.of(Kind.LEDGER), Set.of(Format.XLSX), false);
        var groups = rows("ledger.xlsx", 0);
        assertEquals(11, groups.size());
        var head = groups.getFirst();
        var first = groups.get(1);
        assertEquals(List.of("一群", "市教育局", "市级", "微信"), Stream.of("群名称", "填报单位", "层级", "平台").map(h -> first.get(head.indexOf(h))).toList());
        assertEquals(List.of("王**", "138****8000", "已销号", "解散", "2021-03", "长期"),
                Stream.of("责任人", "联系电话", "状态", "处置方式", "建群时间", "是否临时").map(h -> first.get(head.indexOf(h))).toList());
        assertEquals("", first.get(head.indexOf("活跃度"))); // unknown stays blank
        assertEquals("教育发布", rows("ledger.xlsx", 2).get(1).get(1));
    }

    @Test void peopleAreWrittenAsTheyAreOnlyWhenAskedFor() throws IOException {
        worked();
        write(Set.of(Kind.LEDGER), Set.of(Format.XLSX), true);
        assertThat(rows("ledger.xlsx", 0).get(1)).contains("王小明", "13800138000");
    }

    @Test void closuresAreTheVerifiedOnes() throws IOException {
        worked();
        write(Set.of(Kind.CLOSURES), Set.of(Format.XLSX), false);
        var rows = rows("closures.xlsx", 0);
        var head = rows.getFirst();
        assertEquals(List.of("一群", "二群", "三群"), rows.stream().skip(1).map(r -> r.get(1)).toList());
        assertEquals(List.of("合并", "四群", "任务已完成", "赵**", "审签表（无扫描件）", "2026-11-02", "王**", "2026-11-02", "2026-11-02", "1"),
                Stream.of("处置方式", "并入", "理由", "批准人", "批准依据", "批准日期", "落实人", "执行日期", "销号日期", "佐证（件）").map(h -> rows.get(3).get(head.indexOf(h))).toList());
    }

    @Test void whatIsOpenOrMissingIsListed() throws IOException {
        var groups = worked();
        var late = office.approved(groups.get(5).id(), Disposition.DISSOLVE, null);
        office.execution.notify(List.of(late.id()), TODAY, TODAY, ADMIN).single();
        office.execution.block(List.of(late.id()), "群主已调离", ADMIN).single();
        reports = office.reports("zh", () -> List.of(office.county));
        write(Set.of(Kind.PROBLEMS), Set.of(Format.XLSX), false);
        var rows = rows("problems.xlsx", 0);
        assertEquals(List.of("未报送 云栖区", "执行受阻 六群"), rows.stream().skip(1).map(r -> r.get(1) + " " + r.get(2)).toList());
        assertEquals("群主已调离", rows.getLast().get(rows.getFirst().indexOf("说明")));
    }

    @Test void keptAndClosedTogetherAreWhatTheSummaryCounts() throws IOException {
        var groups = worked();
        var keep = office.approved(groups.get(5).id(), Disposition.KEEP, null);
        office.execution.notify(List.of(keep.id()), TODAY, TODAY, ADMIN).single();
        write(Set.of(Kind.KEPT), Set.of(Format.XLSX), false);
        var rows = rows("kept.xlsx", 0);
        var total = reports.facts(TODAY).families().stream().filter(f -> f.family() == Family.WORK_GROUP).findFirst().orElseThrow().total();
        assertEquals(total.remaining(), rows.size() - 1);
        var head = rows.getFirst();
        var kept = rows.stream().filter(r -> r.get(1).equals("六群")).findFirst().orElseThrow();
        assertEquals(List.of("保留", "任务已完成"), List.of(kept.get(head.indexOf("决定")), kept.get(head.indexOf("理由"))));
        var undecided = rows.stream().filter(r -> r.get(1).equals("七群")).findFirst().orElseThrow();
        assertThat(undecided).doesNotContain("保留");
    }

    @Test void aUnitNobodyConfirmedIsSaid() {
        var unknown = office.stores.units().insert(new UnitDraft(null, "某办", Level.UNKNOWN, null, null, null, true, List.of()));
        office.insert(AssetBuilder.workGroup().name("某办群").unit(unknown.id().value()));
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(List.of("某办"), reports.facts(TODAY).provisional());
        assertThat(sentences()).anyMatch(s -> s.endsWith("1家填报单位的名称尚待确认，其对象在分层级的表中计入“层级待确认”。"));
    }

    @Test void beforeTheLockTheReportSaysSoAndTheLedgerIsWritten() throws IOException {
        office.groups("一群", "二群");
        assertThat(sentences()).contains("基数尚未锁定，以下数字不能作为压减的依据。");
        write(Set.of(Kind.LEDGER, Kind.KEPT), Set.of(Format.XLSX), false);
        assertEquals(3, rows("ledger.xlsx", 0).size());
        assertEquals(3, rows("kept.xlsx", 0).size());
    }

    @Test void anEmptyInventoryGivesAReportWithDashes() {
        assertThat(sentences()).contains("目前，全市共取消、合并工作群0个、减少—；清理不规范政务公众账号0个；下架政务应用程序0个。");
        assertEquals(List.of("summary.docx", "summary.pdf", "summary.xlsx", "ledger.xlsx", "closures.xlsx", "kept.xlsx", "problems.xlsx"),
                names(write(ALL, EnumSet.allOf(Format.class), false)));
    }

    @Test void englishIsWrittenToo() {
        worked();
        reports = office.reports("en", List::of);
        assertThat(sentences()).anyMatch(s -> s.startsWith("So far, the city and its counties have closed or merged 3 WeChat work groups, 30.0% fewer"));
        assertEquals(10, write(ALL, EnumSet.allOf(Format.class), false).size());
    }

    @Test void aFileThatIsOpenIsRefusedAndTheRestWrittenUnderAnotherName() throws IOException {
        worked();
        Files.createDirectories(folder.resolve("out"));
        Files.createFile(folder.resolve("out/.~lock.summary.docx#"));
        var files = ReportFiles.in(folder.resolve("out"), Set.of(Kind.SUMMARY), Set.of(Format.DOCX, Format.PDF));
        var refused = assertThrows(ExpectedException.class, () -> reports.write(files, TODAY, ReportOptions.DEFAULT, Progress.NONE));
        assertEquals(ErrorCode.FILE_IN_USE, refused.code());
        var besides = files.besides((Path) refused.facts().getFirst());
        assertEquals(List.of("summary-2.docx", "summary.pdf"), names(reports.write(besides, TODAY, ReportOptions.DEFAULT, Progress.NONE)));
    }

    @Test void thePagesArePrintedInTheLanguageAskedFor() {
        worked();
        var facts = reports.facts(TODAY);
        var english = reports.in(org.qingqun.common.Messages.in("en"));
        assertThat(english.preview(TODAY).subject()).startsWith("临江市: clean-up of work groups");
        assertThat(reports.print(facts, ReportOptions.DEFAULT, ALL).count()).isGreaterThan(2);
        assertEquals("临江市", reports.usualSignatory(facts, null));
    }

    @Test void cancellingStopsBetweenFiles() {
        worked();
        var done = new ArrayList<Long>();
        var task = new Progress() {
            @Override public void at(long now, long total) {
                done.add(now);
            }

            @Override public boolean isCancelled() {
                return done.size() == 1;
            }
        };
        var refused = assertThrows(ExpectedException.class, () -> reports.write(folder.resolve("out"), ALL, Set.of(Format.DOCX, Format.XLSX), TODAY, false, task));
        assertEquals(ErrorCode.CANCELLED, refused.code());
        assertThat(folder.resolve("out").resolve("summary.docx")).exists();
        assertThat(folder.resolve("out").resolve("ledger.xlsx")).doesNotExist();
    }
}
