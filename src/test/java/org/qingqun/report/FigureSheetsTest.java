package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.report.document.FigureSheet;
import org.qingqun.wording.Terms;

class FigureSheetsTest {
    private static final Messages ZH = Messages.in("zh");

    @Test void everyFamilyIsCutFiveWaysBehindTheSheetOfAll() {
        var sheets = new FigureSheets(ZH, new Terms(ZH)).of(new ReportBuilder().build());
        assertEquals(16, sheets.size());
        assertEquals(List.of("三类对象", "工作群组分层级", "工作群组分地区", "工作群组分平台", "工作群组分处置方式", "工作群组分单位"), sheets.stream().map(s -> s.name()).limit(6).toList());
        var lines = sheets.getFirst().lines();
        assertEquals(List.of(2713, 0, 0, 0, 1967, 531, 215, 0, 0, 746, 0, 0), lines.getFirst().counts());
        assertEquals(17, sheets.getFirst().headings().size());
        for (var sheet : sheets.subList(1, 6))
            for (int c = 0; c < 12; c++) assertEquals(lines.getFirst().counts().get(c), sum(sheet, c), sheet.name() + " " + c);
        assertEquals(List.of("在册", "解散", "合并"), sheets.get(4).lines().stream().map(l -> l.label()).toList());
    }

    private static int sum(FigureSheet sheet, int column) {
        return sheet.lines().stream().mapToInt(line -> line.counts().get(column)).sum();
    }
}
