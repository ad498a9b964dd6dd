package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;
import org.qingqun.report.document.FigureSheet;
import org.qingqun.report.write.FigureSheetWriter;
import org.qingqun.wording.FigureText;
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

    /// What an office program computes from the sheets is what the report prints.
    @Test void recomputedEverySheetSaysTheReportsOwnFigures(@TempDir Path folder) throws IOException {
        var in = new ReportBuilder().build();
        var file = new FigureSheetWriter().write(new FigureSheets(ZH, new Terms(ZH)).of(in), folder.resolve("summary.xlsx"));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var format = new DataFormatter();
            for (int s = 1; s < book.getNumberOfSheets(); s++) {
                var sheet = book.getSheetAt(s);
                var total = in.families().get((s - 1) / 5).total();
                var sum = sheet.getRow(sheet.getLastRowNum());
                assertEquals(List.of("" + total.baseline(), "" + total.remaining(), "" + total.disposed(), FigureText.rate(total.disposalRate()), FigureText.rate(total.netReduction())),
                        Stream.of(1, 5, 13, 14, 15).map(c -> format.formatCellValue(sum.getCell(c), evaluator)).toList(), sheet.getSheetName());
                for (int r = 2; r <= sheet.getLastRowNum(); r++) assertEquals("0", format.formatCellValue(sheet.getRow(r).getCell(16), evaluator), sheet.getSheetName() + " " + r);
            }
        }
    }

    private static int sum(FigureSheet sheet, int column) {
        return sheet.lines().stream().mapToInt(line -> line.counts().get(column)).sum();
    }
}
