package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.ingest.NearNames;
import org.qingqun.ingest.Precaution;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnCode;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.ingest.UnitListFile;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitService;
import org.qingqun.report.write.ReturnFormWriter;
import org.qingqun.sample.SampleInventory;

/// Forms out, filled in or not, and in again, over a real inventory.
class ReturnFormsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    @TempDir Path folder;
    private OfficeFixture office;
    private LedgerImport imports;
    private ReturnForms forms;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        imports = new ReturnedLedgers(s.assets(), s.units(), s.layouts(), s.imports(), s.audit(), office.access::requireRecorder, s.transactions(), office.baseline::enrol, new NearNames(s.assets()),
                Proposals.NONE, office.clock, s.batches(), Precaution.NONE);
        forms = new ReturnForms(s.assets(), s.units(), s.campaigns(), office.clock);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void everyFormOfTheSampleCityComesBackWithoutAChange() {
        var s = office.stores;
        SampleInventory.bundled().writeTo(folder.resolve("sample"), Progress.NONE);
        new UnitService(s.units(), s.audit(), office.access::requireRecorder, s.transactions(), office.clock).importList(UnitListFile.read(folder.resolve("sample/units.csv")), 1);
        var known = apply(folder.resolve("sample/returns")).counts().fresh();
        var before = s.assets().findByStatus(AssetStatus.IN_USE);
        var all = forms.of(s.units().findAll(), DUE);
        assertEquals(known, all.stream().mapToInt(ReturnForm::countRows).sum());
        var out = folder.resolve("forms");
        all.forEach(form -> new ReturnFormWriter().write(form, out));
        var report = apply(out);
        assertEquals(new Counts(0, 0, known, 0, 0, 0), report.counts());
        assertEquals(Map.of(FileState.READY, (long) all.size()), report.written().stream().collect(Collectors.groupingBy(FilePreview::state, Collectors.counting())));
        assertEquals(before, s.assets().findByStatus(AssetStatus.IN_USE));
    }

    @Test void oddFactsComeBackWithoutAChangeToo() {
        long unit = office.bureau.id().value();
        for (var name : List.of("=1+1", "+防汛", "@全体", "-旧群", "'引号", "合计", "1、防汛群", "2024", "防汛 群", "注：群", "A\tB", "13800138000", "填报单位：某局", "群名称"))
            office.insert(AssetBuilder.workGroup().name(name).unit(unit).createdOn("2023").lastActive("2026-03").term(Term.untilEvent("汛期结束")));
        office.insert(AssetBuilder.govApp().name("掌上服务").unit(unit));
        office.insert(AssetBuilder.account().name("教育发布").unit(unit).term(Term.UNKNOWN).members(null).createdOn(null));
        var file = write();
        assertEquals(new Counts(0, 0, 16, 0, 0, 0), apply(file).counts());
    }

    @Test void whatAUnitFillsInArrivesWhereItBelongs() throws IOException {
        var asset = office.insert(AssetBuilder.workGroup().name("防汛群").unit(office.bureau.id().value()));
        office.insert(AssetBuilder.workGroup().name("旧群").unit(office.bureau.id().value()));
        var file = edited(write(), sheet -> {
            put(sheet, 1, 0, "填报单位：教育局（盖章）　　回收码：" + ReturnCode.of(office.bureau));
            put(sheet, 5, 1, "防汛抗旱群");
            put(sheet, 5, 8, "66");
            put(sheet, 6, 5, "138****8000");
            put(sheet, 7, 1, "新群");
            put(sheet, 7, 7, "约2023年5月");
        });
        assertEquals(new Counts(1, 1, 1, 0, 0, 0), apply(file).counts());
        var after = office.stores.assets().findByIds(List.of(asset.id())).getFirst();
        assertEquals("防汛抗旱群 66 13800138000", after.name() + " " + after.facts().members() + " " + after.facts().custodian().phone());
        assertEquals(List.of(office.bureau.id()), office.stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(Asset::unit).distinct().toList());
    }

    @Test void anEmptyFormIsAReturnOfNothing() {
        assertEquals(List.of(office.bureau, office.county), imports.findMissingUnits());
        var form = forms.of(List.of(office.bureau), null).getFirst();
        var report = apply(new ReturnFormWriter().write(form, folder));
        assertEquals(List.of(FileState.READY), report.written().stream().map(FilePreview::state).toList());
        assertEquals(List.of(office.county), imports.findMissingUnits());
    }

    private Path write() {
        return new ReturnFormWriter().write(forms.of(List.of(office.bureau), DUE).getFirst(), folder);
    }

    private ImportReport apply(Path file) {
        var preview = imports.preview(List.of(file), ImportOptions.NONE, Progress.NONE);
        return imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
    }

    private static Path edited(Path file, Consumer<Sheet> edit) throws IOException {
        var edited = file.resolveSibling("改.xlsx");
        try (var book = WorkbookFactory.create(Files.newInputStream(file)); var out = Files.newOutputStream(edited)) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
        }
        return edited;
    }

    private static void put(Sheet sheet, int row, int column, String text) {
        var cell = sheet.getRow(row).getCell(column);
        var style = cell == null ? null : cell.getCellStyle();
        if (cell != null) sheet.getRow(row).removeCell(cell); // POI keeps the text of an inline string it writes over
        var fresh = sheet.getRow(row).createCell(column);
        if (style != null) fresh.setCellStyle(style);
        fresh.setCellValue(text);
    }
}
