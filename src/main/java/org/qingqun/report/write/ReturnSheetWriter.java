package org.qingqun.report.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.returns.ReturnSheet;
import org.qingqun.wording.ProblemText;

/// Writes a return sheet as xlsx: the unit's own columns with its wrong cells marked, and beside them what is wrong and what to write instead. Mended, it
/// is read like any returned file.
public record ReturnSheetWriter(Messages messages) {
    private static final String WRONG = "FFF2CC";
    private static final int HEADINGS = 2;
    private static final int NARROW = 16;
    private static final int WIDE = 60;
    private static final double LINE = 15.6; // points

    /// @return the file, named after the one that was returned
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(ReturnSheet sheet, Path folder) {
        var name = StringUtils.substringBeforeLast(String.valueOf(sheet.of().getFileName()), ".");
        return AsideFile.write(folder.resolve(messages.format("returns.file", name)), out -> {
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                for (var part : sheet.parts()) write(book, part);
            }
        });
    }

    private void write(Workbook book, ReturnSheet.Part part) throws IOException {
        var sheet = book.newWorksheet(part.sheet());
        int reason = part.headings().size();
        if (part.unit() != null) sheet.inlineString(0, 0, messages.format("returns.unit", part.unit()));
        sheet.inlineString(1, 0, messages.format("returns.ask", part.lines().size()));
        for (int c = 0; c < reason; c++) XlsxWriter.head(sheet, HEADINGS, c, part.headings().get(c), NARROW);
        XlsxWriter.head(sheet, HEADINGS, reason, messages.text("returns.reason"), WIDE);
        XlsxWriter.print(sheet, HEADINGS, 0);
        int row = HEADINGS;
        for (var line : part.lines()) line(sheet, ++row, line, part.headings());
        sheet.freezePane(0, HEADINGS + 1);
        sheet.finish(); // a second sheet may only begin where the first has ended
    }

    private void line(Worksheet sheet, int row, ReturnSheet.Line line, List<String> headings) {
        var wrong = line.problems().stream().map(CellProblem::column).collect(Collectors.toSet());
        var reasons = reasons(line.problems());
        for (int c = 0; c < line.cells().size(); c++) {
            XlsxWriter.put(sheet, row, c, line.cells().get(c));
            var style = sheet.style(row, c).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN);
            (wrong.contains(headings.get(c)) ? style.fillColor(WRONG) : style).set();
        }
        sheet.inlineString(row, headings.size(), reasons);
        sheet.style(row, headings.size()).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
        int lines = line.cells().stream().mapToInt(cell -> lines(cell, NARROW)).max().orElse(1);
        sheet.rowHeight(row, LINE * Math.max(lines, lines(reasons, WIDE))); // not every office program makes room by itself
    }

    /// Lines a text takes in a column; a Chinese character is as wide as two others.
    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.ceilDiv(line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum(), width)).sum();
    }

    private String reasons(List<CellProblem> problems) {
        var text = new ProblemText(messages);
        return problems.stream().map(text::explain).collect(Collectors.joining("\n"));
    }
}
