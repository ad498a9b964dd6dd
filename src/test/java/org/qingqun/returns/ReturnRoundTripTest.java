package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.ingest.Likeness;
import org.qingqun.ingest.Precaution;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.ingest.sheet.Drawing;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.report.write.ReturnSheetWriter;

/// Wrong rows out, mended, and in again, over a real inventory.
class ReturnRoundTripTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private LedgerImport imports;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        imports = new ReturnedLedgers(s.assets(), s.units(), s.layouts(), s.imports(), s.audit(), office.access::requireRecorder, s.transactions(), office.baseline::enrol, Likeness.NONE, Proposals.NONE,
                office.clock, s.batches(), Precaution.NONE);
    }

    @AfterEach void close() {
        office.close();
    }

    private static final String MESSY = """
            附件2 微信工作群清理台账 | < | < | < | < | <
            填报单位：市教育局 | < | < | < | < | <
            序号 | 群名称 | 联系人 | < | 建群时间 | 群人数
            ^ | ^ | 姓名 | 电话 | ^ | ^
            1 | 防汛群 | 李四 | 13800138000 | 2023.5 | 12
            2 | 防汛群 | 王五 | 13900139000 | 2023.1 | 30
            3 | | 赵六 | 13700137000 | 2023.6 | 8
            4 | '=高考群 | 孙七 | 13600136000 | 去年 | 很多
            合计 | | | | | 50
            """;

    @Test void mendedRowsReachTheVeryAssetsTheyBelongTo() throws IOException {
        var report = apply(Drawing.save(folder.resolve("市教育局(最终版).xlsx"), MESSY));
        assertEquals(new Counts(3, 0, 0, 0, 0, 1), report.counts());
        var back = write(report.written().getFirst());
        assertEquals(new Counts(0, 0, 2, 0, 0, 1), apply(back).counts(), "as it is it changes nothing");
        try (var book = WorkbookFactory.create(back.toFile(), null, true)) {
            var sheet = book.getSheetAt(0);
            assertEquals(List.of("附件2 微信工作群清理台账", "填报单位：市教育局"), List.of(text(book, 0, 0), text(book, 1, 0)));
            assertEquals(List.of("2", "3", "4"), List.of(text(book, 4, 0), text(book, 5, 0), text(book, 6, 0)));
            assertTrue(sheet.getRow(4).getCell(4).getCellComment().getString().getString().contains("2023.1"), "the reason beside the cell");
            assertEquals("'=高考群", text(book, 6, 1));
        }
        var mended = mend(back, Map.of("4 4", "2023-10", "5 1", "新群", "6 4", "2024年6月", "6 5", "45"));
        var second = apply(mended);
        assertEquals(new Counts(1, 2, 0, 0, 0, 0), second.counts());
        assertEquals(List.of(FileState.READY), second.written().stream().map(FilePreview::state).toList());
        assertEquals(List.of("防汛群 李四 2023-05 12", "防汛群 王五 2023-10 30", "=高考群 孙七 2024-06 45", "新群 赵六 2023-06 8"), groups());
        assertEquals(new Counts(0, 0, 3, 0, 0, 0), apply(mended).counts());
    }

    @Test void whatWasLearntOfALayoutServesItsReturnSheetToo() throws IOException {
        var file = Drawing.save(folder.resolve("市教育局.xlsx"), "事项 | 谁管 | 何时建\n防汛群 | 李四 | 去年\n");
        var layout = imports.preview(List.of(file), ImportOptions.NONE, Progress.NONE).files().getFirst().sheets().getFirst().layout();
        imports.learn(layout, Map.of(0, AssetField.NAME, 1, AssetField.CUSTODIAN, 2, AssetField.CREATED_ON));
        var back = mend(write(apply(file).written().getFirst()), Map.of("3 2", "2025-03"));
        assertEquals(new Counts(0, 1, 0, 0, 0, 0), apply(back).counts());
        assertEquals(List.of("防汛群 李四 2025-03 -"), groups());
    }

    @Test void rowsOfAnArchiveGoBackLikeOthers() throws IOException {
        var zip = folder.resolve("返回.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("市教育局.csv"));
            out.write("群名称,建群时间,人数\n甲群,去年,3\n乙群,2023.5,4\n".getBytes(StandardCharsets.UTF_8));
        }
        var back = mend(write(apply(zip).written().getFirst()), Map.of("3 1", "2025-01"));
        assertEquals(new Counts(0, 1, 0, 0, 0, 0), apply(back).counts());
    }

    private Path write(FilePreview file) {
        return new ReturnSheetWriter(Messages.in("zh")).write(ReturnSheets.of(file).orElseThrow(), folder);
    }

    private ImportReport apply(Path file) {
        var preview = imports.preview(List.of(file), ImportOptions.NONE, Progress.NONE);
        return imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
    }

    private List<String> groups() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(Asset::facts)
                .map(f -> "%s %s %s %s".formatted(f.name(), f.custodian().name(), f.createdOn(), f.members() == null ? "-" : f.members())).toList();
    }

    private static String text(Workbook book, int row, int column) {
        return new DataFormatter().formatCellValue(book.getSheetAt(0).getRow(row).getCell(column));
    }

    /// Types over cells, by row and column from 0.
    private static Path mend(Path file, Map<String, String> cells) throws IOException {
        var mended = file.resolveSibling("改 " + file.getFileName());
        try (var book = WorkbookFactory.create(Files.newInputStream(file)); var out = Files.newOutputStream(mended)) {
            cells.forEach((at, text) -> {
                var place = at.split(" ");
                var row = book.getSheetAt(0).getRow(Integer.parseInt(place[0]));
                int column = Integer.parseInt(place[1]);
                var old = row.getCell(column);
                if (old != null) row.removeCell(old); // POI keeps the text of an inline string it writes over
                row.createCell(column).setCellValue(text);
            });
            book.write(out);
        }
        return mended;
    }
}
