package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.rule.Background;
import org.qingqun.rule.ScanService;

class QuestionSheetTest {
    private @TempDir Path folder;

    @Test void whatIsOnlyAskedStandsByUnitWithRoomForTheAnswer() throws IOException {
        try (var office = new OfficeFixture(folder)) {
            office.insert(workGroup().name("乙群").purpose("乙").unit(office.county.id().value()).lastActive(null));
            office.insert(workGroup().name("甲群").purpose("甲").unit(office.bureau.id().value()).lastActive("2026-08").createdOn("2027-01-01"));
            office.insert(workGroup().name("丙群").purpose("丙").unit(office.bureau.id().value()).lastActive("2025-01-01")); // accused, so not asked
            var s = office.stores;
            var scan = new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), office.access, s.transactions(), office.clock,
                    FullRuleBook.of(s.taught(), () -> Background.NONE));
            scan.scan(TODAY, Set.of(), ADMIN, Progress.NONE);
            var target = folder.resolve("核实单.xlsx");
            assertEquals(2, new QuestionSheet(office.inventory, scan, Messages.in("zh")).write(target, Progress.NONE));
            try (var book = new XSSFWorkbook(Files.newInputStream(target))) {
                var sheet = book.getSheet("核实单");
                assertEquals(List.of("序号", "单位", "编码", "类别", "名称", "需核实的问题", "答复", "佐证"), cells(sheet.getRow(0)));
                assertEquals(List.of("市教育局 甲群", "云栖区 乙群"), IntStream.of(1, 2).mapToObj(r -> cells(sheet.getRow(r)).get(1) + " " + cells(sheet.getRow(r)).get(4)).toList());
                var questions = cells(sheet.getRow(1)).get(5);
                assertEquals(2, questions.lines().count(), questions);
                assertEquals("", cells(sheet.getRow(1)).get(6));
            }
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, 8).mapToObj(c -> row.getCell(c) == null ? "" : row.getCell(c).toString()).toList();
    }
}
