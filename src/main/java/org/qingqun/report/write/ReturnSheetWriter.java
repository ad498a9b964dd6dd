package org.qingqun.report.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.value.Words;
import org.qingqun.returns.ReturnSheet;
import org.qingqun.wording.ProblemText;

/// Writes a return sheet as xlsx: the unit's own columns with its wrong cells marked, each with a comment that says what is wrong, and the same once more in
/// a column at the end for who prints it. Mended, it is read like any returned file; the code at the very end finds the asset again.
public record ReturnSheetWriter(Messages messages) {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,10})(?:\\.\\d*[1-9])?");
    private static final String WRONG = "FFF2CC";
    private static final String FAINT = "808080";
    private static final int LEAST = 6;
    private static final int NARROW = 16;
    private static final int WIDE = 44;
    private static final int LONGEST_SHEET_NAME = 28;
    private static final double LINE = 15.6; // points

    /// @return the file, named after the one that was returned
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(ReturnSheet sheet, Path folder) {
        var name = StringUtils.substringBeforeLast(String.valueOf(sheet.of().getFileName()), ".");
        return AsideFile.write(folder.resolve(messages.format("returns.file", name)), out -> {
            var names = new HashSet<String>();
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                for (var part : sheet.parts()) write(book, part, names);
            }
        });
    }

    private void write(Workbook book, ReturnSheet.Part part, Set<String> names) throws IOException {
        var sheet = book.newWorksheet(sheetName(part.sheet(), names));
        int width = part.headings().size() + 2;
        int row = 0;
        for (var title : part.titles()) wide(sheet, row++, width, title);
        if (part.unit() != null) wide(sheet, row++, width, messages.format("returns.unit", part.unit()));
        wide(sheet, row, width, messages.format("returns.ask", part.lines().size()));
        var widths = widths(part);
        headings(sheet, ++row, part.headings(), widths);
        XlsxWriter.print(sheet, row, 0);
        sheet.freezePane(0, row + 1);
        for (var line : part.lines()) line(sheet, ++row, line, part.headings(), widths);
        sheet.finish(); // a second sheet may only begin where the first has ended
    }

    private static void wide(Worksheet sheet, int row, int width, String text) {
        sheet.inlineString(row, 0, Words.guard(text));
        sheet.range(row, 0, row, width - 1).merge();
    }

    /// As wide as its longest text asks, within what still fits a page with the others.
    private static int[] widths(ReturnSheet.Part part) {
        var widths = new int[part.headings().size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            var texts = Stream.concat(Stream.of(part.headings().get(c)), part.lines().stream().map(line -> line.cells().get(column).text()));
            widths[c] = Math.clamp(texts.mapToInt(XlsxWriter::width).max().orElse(0) + 2, LEAST, NARROW);
        }
        return widths;
    }

    private void headings(Worksheet sheet, int row, List<String> headings, int[] widths) {
        for (int c = 0; c < headings.size(); c++) XlsxWriter.head(sheet, row, c, headings.get(c), widths[c]);
        XlsxWriter.head(sheet, row, headings.size(), messages.text("returns.reason"), WIDE);
        XlsxWriter.head(sheet, row, headings.size() + 1, messages.text("returns.code"), NARROW);
    }

    private void line(Worksheet sheet, int row, ReturnSheet.Line line, List<String> headings, int[] widths) {
        int lines = 1;
        for (int c = 0; c < line.cells().size(); c++) {
            put(sheet, row, c, line.cells().get(c));
            lines = Math.max(lines, XlsxWriter.lines(line.cells().get(c).text(), widths[c]));
            var problems = headings.get(c).isEmpty() ? List.<CellProblem>of() : line.of(headings.get(c));
            if (!problems.isEmpty()) sheet.comment(row, c, reasons(problems));
            (problems.isEmpty() ? style(sheet, row, c) : style(sheet, row, c).fillColor(WRONG)).set();
        }
        var reasons = reasons(line.problems());
        sheet.inlineString(row, headings.size(), reasons);
        style(sheet, row, headings.size()).set();
        sheet.inlineString(row, headings.size() + 1, line.code());
        style(sheet, row, headings.size() + 1).fontColor(FAINT).set();
        sheet.rowHeight(row, LINE * Math.max(lines, XlsxWriter.lines(reasons, WIDE))); // not every office program makes room by itself
    }

    private static StyleSetter style(Worksheet sheet, int row, int column) {
        return sheet.style(row, column).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN);
    }

    /// A number as one, unless its format showed zeros that a number would lose.
    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        boolean number = cell.kind() != Cell.Kind.TEXT && NUMBER.matcher(cell.text()).matches();
        if (number) sheet.value(row, column, new BigDecimal(cell.text()));
        else if (!cell.isBlank()) sheet.inlineString(row, column, Words.guard(cell.text()));
    }

    private String reasons(List<CellProblem> problems) {
        var text = new ProblemText(messages);
        return problems.stream().map(text::explain).collect(Collectors.joining("\n"));
    }

    /// Two tables of one sheet get a sheet each.
    private static String sheetName(String name, Set<String> taken) {
        var plain = StringUtils.left(name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip(), LONGEST_SHEET_NAME);
        var base = plain.isEmpty() ? "Sheet" : plain;
        var free = base;
        for (int n = 2; !taken.add(free); n++) free = base + "-" + n;
        return free;
    }
}
