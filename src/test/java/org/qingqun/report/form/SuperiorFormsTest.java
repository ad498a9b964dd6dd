package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.report.ReportService;

class SuperiorFormsTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ReportService reports;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("一群", "二群", "三群");
        office.insert(AssetBuilder.workGroup().name("区群").unit(office.county.id().value()));
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        reports = office.reports("zh", List::of);
    }

    @AfterEach void close() {
        office.close();
    }

    private String cell(Path file, int row, int column) throws IOException {
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            return new DataFormatter().formatCellValue(book.getSheet("汇总").getRow(row).getCell(column), book.getCreationHelper().createFormulaEvaluator());
        }
    }

    @Test void aFormIsAddedOnceAndFilledWithTheReportsFigures() throws IOException {
        reports.addForm("月报", Forms.byCounty(), TODAY, ADMIN);
        var out = folder.resolve("out.xlsx");
        var unfilled = reports.fillForm("月报", TODAY, out);
        assertEquals(List.of("1", "0", "0.0%", "3", "1", "33.3", "4"),
                List.of(cell(out, 3, 2), cell(out, 3, 3), cell(out, 3, 4), cell(out, 4, 2), cell(out, 4, 3), cell(out, 4, 4), cell(out, 5, 2)));
        assertEquals(List.of(Unfilled.Why.NOT_MAPPED), unfilled.stream().map(Unfilled::why).distinct().toList());
        assertEquals(List.of("汇总!F4", "汇总!F5", "汇总!F6"), unfilled.stream().map(Unfilled::address).toList());
    }

    @Test void whatIsMappedIsKeptForTheNextMonth() {
        var form = reports.addForm("月报", Forms.byCounty(), TODAY, ADMIN);
        var remaining = FormFigure.parse("work-group.remaining").orElseThrow();
        reports.forms().keep(new SuperiorForm(form.name(), form.file(), form.slots().stream().map(s -> s.address().equals("汇总!F6") ? s.with(remaining) : s).toList()), ADMIN);
        var kept = office.reports("zh", List::of).forms().get("月报");
        assertEquals("work-group.remaining 合计", kept.slots().stream().filter(s -> s.address().equals("汇总!F6")).map(s -> s.figure() + " " + s.beside()).findFirst().orElseThrow());
        assertEquals("3", reports.forms().preview(kept, reports.formValues(reports.facts(TODAY))).get("汇总!F6"));
    }

    @Test void whatIsNotCountedOrGoneIsListed() throws IOException {
        var form = reports.addForm("月报", Forms.byCounty(), TODAY, ADMIN);
        var odd = List.of(new FormSlot("汇总", 3, 2, "", "", FormFigure.parse("work-group.baseline@county=无此县").orElseThrow()),
                new FormSlot("明细", 3, 2, "", "", FormFigure.parse("work-group.baseline").orElseThrow()),
                new FormSlot("汇总", 5, 2, "", "", FormFigure.parse("work-group.baseline").orElseThrow()));
        var left = reports.forms().fill(new SuperiorForm("月报", form.file(), odd), reports.formValues(reports.facts(TODAY)), new java.io.ByteArrayOutputStream());
        assertEquals(List.of(Unfilled.Why.NO_VALUE, Unfilled.Why.GONE, Unfilled.Why.FORMULA), left.stream().map(Unfilled::why).toList());
    }

    @Test void whatTheSuperiorDrewStaysAsItIs() throws IOException {
        var bytes = Forms.byCounty();
        reports.addForm("月报", bytes, TODAY, ADMIN);
        var out = folder.resolve("out.xlsx");
        reports.fillForm("月报", TODAY, out);
        try (var before = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes)); var after = new XSSFWorkbook(Files.newInputStream(out))) {
            var drawn = before.getSheet("汇总");
            var filled = after.getSheet("汇总");
            assertEquals(drawn.getMergedRegions(), filled.getMergedRegions());
            assertEquals("SUM(C4:C5)", filled.getRow(5).getCell(2).getCellFormula());
            assertEquals(4, filled.getRow(5).getCell(2).getNumericCellValue(), "what it shows to who computes nothing");
            assertEquals("0.0%", filled.getRow(3).getCell(4).getCellStyle().getDataFormatString());
            for (var row : drawn) for (var cell : row) if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING)
                assertEquals(cell.getStringCellValue(), filled.getRow(row.getRowNum()).getCell(cell.getColumnIndex()).getStringCellValue());
        }
    }

    @Test void aFormThatAsksForNothingKnownIsListedWholeAndNothingIsGuessed() throws IOException {
        reports.addForm("天气", Forms.ofNothingKnown(), TODAY, ADMIN);
        var out = folder.resolve("out.xlsx");
        assertEquals(List.of("汇总!B2 NOT_MAPPED 晴 / 天气"), reports.fillForm("天气", TODAY, out).stream().map(u -> u.address() + " " + u.why() + " " + u.words()).toList());
        assertEquals(List.of("", "勿改"), List.of(cell(out, 1, 1), cell(out, 2, 1)));
    }

    @Test void whatIsNoFormIsRefusedAndNothingKept() {
        var words = "不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(ErrorCode.UNREADABLE_FILE, assertThrows(ExpectedException.class, () -> reports.addForm("字", words, TODAY, ADMIN)).code());
        assertEquals(ErrorCode.FORM_NOT_XLSX, assertThrows(ExpectedException.class, () -> reports.addForm("旧", Forms.xls(), TODAY, ADMIN)).code());
        assertEquals(ErrorCode.NO_FORM_CELLS, assertThrows(ExpectedException.class, () -> reports.addForm("空", Forms.withoutCells(), TODAY, ADMIN)).code());
        assertEquals(List.of(), reports.forms().findNames());
    }

    @Test void aFilledFormThatIsOpenOrHasNoPlaceStaysWhole() throws IOException {
        reports.addForm("月报", Forms.byCounty(), TODAY, ADMIN);
        var open = Files.writeString(folder.resolve("上月.xlsx"), "old");
        Files.createFile(folder.resolve("~$上月.xlsx"));
        assertEquals(ErrorCode.FILE_IN_USE, assertThrows(ExpectedException.class, () -> reports.fillForm("月报", TODAY, open)).code());
        assertEquals("old", Files.readString(open));
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> reports.fillForm("月报", TODAY, open.resolve("月报.xlsx"))).code());
    }

    @Test void onlyReviewersKeepForms() {
        var viewer = office.stores.people().insert("访客", null, Role.VIEWER).id();
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> reports.addForm("月报", Forms.byCounty(), TODAY, viewer)).code());
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> reports.forms().forget("月报", viewer)).code());
        assertEquals(ErrorCode.UNKNOWN_FORM, assertThrows(ExpectedException.class, () -> reports.forms().get("月报")).code());
    }
}
