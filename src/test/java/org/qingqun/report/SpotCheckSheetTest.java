package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;

class SpotCheckSheetTest {
    private @TempDir Path folder;

    @Test void holdsWhatTheOneWhoLooksNeedsAndRoomForWhatHeFinds() throws IOException {
        try (var office = new OfficeFixture(folder)) {
            var groups = office.groups("甲群", "乙群");
            office.baseline.lock(TODAY, ADMIN);
            var ids = groups.stream().map(g -> office.closed(g.id(), Disposition.DISSOLVE, null).id()).toList();
            var file = new SpotCheckSheet(office.stores.cases(), Messages.in("zh"), 20261102).write(List.of(ids.get(1)), folder.resolve("抽查.xlsx"), Progress.NONE);
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                var sheet = book.getSheet("抽查清单 20261102");
                assertEquals(List.of("序号", "主管单位", "编号", "名称", "平台", "方式", "销号日期", "佐证", "核对结果", "核对人、日期"), cells(sheet.getRow(0)));
                assertEquals(List.of("市教育局", "乙群", "微信", "解散", "2026-11-02", "截图.png", "", ""),
                        IntStream.of(1, 3, 4, 5, 6, 7, 8, 9).mapToObj(i -> cells(sheet.getRow(1)).get(i)).toList());
                assertEquals(1, sheet.getLastRowNum());
            }
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, 10).mapToObj(c -> row.getCell(c) == null ? "" : row.getCell(c).toString()).toList();
    }
}
