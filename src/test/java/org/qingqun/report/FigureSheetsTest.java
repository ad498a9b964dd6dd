package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

class FigureSheetsTest {
    private static final Messages ZH = Messages.in("zh");

    @Test void everyFamilyIsCutThreeWaysBehindTheSheetOfAll() {
        var sheets = new FigureSheets(ZH, new Terms(ZH)).of(new ReportBuilder().build());
        assertEquals(10, sheets.size());
        assertEquals(List.of("三类对象", "工作群组分层级", "工作群组分地区", "工作群组分平台"), sheets.stream().map(s -> s.name()).limit(4).toList());
        var lines = sheets.getFirst().lines();
        assertEquals(List.of(2713, 0, 0, 0, 1967, 531, 215, 0, 0, 746, 0, 0), lines.getFirst().counts());
        assertEquals(17, sheets.getFirst().headings().size());
        for (var sheet : sheets.subList(1, 4)) assertEquals(2713, sheet.lines().stream().mapToInt(line -> line.counts().getFirst()).sum(), sheet.name());
    }
}
