package org.qingqun.ingest.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Draws workbooks as they look: a line is a row, bars divide cells, a line without bars and text is a blank row.
///
/// - `<` belongs to the merged cell on its left, `^` to the one above.
/// - Digits are numbers, `'12` is text, `45047@yyyy/m/d` a number with a format, `#REF!` an error, `=60+60` a formula with its result, `TRUE` a truth;
///   `⏎` breaks a line, `¦` is a bar within a cell.
/// - `=== 名称` starts a sheet, `=== 名称 (hidden)` one that is hidden; a line that starts with `(hidden)` is a hidden row.
public final class Drawing {
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:E\\+?\\d+)?";
    private final Workbook book;

    private Drawing(Workbook book) {
        this.book = book;
    }

    /// Draws into an xlsx or, by the file's ending, an xls.
    public static Path save(Path file, String drawing) {
        var draw = new Drawing(file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook());
        draw.sheets(drawing);
        return Books.save(draw.book, file);
    }

    /// The drawing as a workbook, to be changed further.
    public static XSSFWorkbook book(String drawing) {
        var book = new XSSFWorkbook();
        new Drawing(book).sheets(drawing);
        return book;
    }

    private void sheets(String drawing) {
        var lines = new ArrayList<String>();
        var name = "Sheet1";
        for (var line : drawing.split("\n", -1)) {
            if (line.startsWith("===")) {
                if (lines.stream().anyMatch(l -> !l.isBlank())) sheet(name, lines);
                lines.clear();
                name = line.substring(3).strip();
            } else {
                lines.add(line);
            }
        }
        sheet(name, lines);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void sheet(String name, List<String> lines) {
        boolean hidden = name.endsWith("(hidden)");
        var sheet = book.createSheet(name.replace("(hidden)", "").strip());
        book.setSheetHidden(book.getNumberOfSheets() - 1, hidden);
        var grid = lines.stream().map(l -> l.replaceFirst("^\\(hidden\\)", "").split("\\|", -1)).toList();
        for (int r = 0; r < grid.size(); r++) {
            if (lines.get(r).isBlank()) continue;
            var row = sheet.createRow(r);
            row.setZeroHeight(lines.get(r).startsWith("(hidden)"));
            for (int c = 0; c < grid.get(r).length; c++) {
                var text = grid.get(r)[c].strip();
                if (!text.isEmpty() && !isMerged(text)) fill(row.createCell(c), text);
                if (!isMerged(text)) merge(sheet, grid, r, c);
            }
        }
    }

    private static boolean isMerged(String text) {
        return text.equals("<") || text.equals("^");
    }

    private static void merge(Sheet sheet, List<String[]> grid, int row, int column) {
        int right = column;
        while (is(grid, row, right + 1, "<")) right++;
        int down = row;
        while (is(grid, down + 1, column, "^")) down++;
        if (right > column || down > row) sheet.addMergedRegion(new CellRangeAddress(row, down, column, right));
    }

    private static boolean is(List<String[]> grid, int row, int column, String mark) {
        return row < grid.size() && column < grid.get(row).length && grid.get(row)[column].strip().equals(mark);
    }

    private void fill(Cell cell, String text) {
        int at = text.indexOf('@');
        if (text.startsWith("'")) cell.setCellValue(text.substring(1));
        else if (text.matches(NUMBER)) cell.setCellValue(Double.parseDouble(text));
        else if (at > 0 && text.substring(0, at).matches(NUMBER)) format(cell, Double.parseDouble(text.substring(0, at)), text.substring(at + 1));
        else if (text.equals("TRUE") || text.equals("FALSE")) cell.setCellValue(text.equals("TRUE"));
        else if (text.matches("#[A-Z/0-9]+[!?]?")) cell.setCellErrorValue(FormulaError.forString(text).getCode());
        else if (text.startsWith("=")) cell.setCellFormula(text.substring(1));
        else cell.setCellValue(text.replace('⏎', '\n').replace('¦', '|'));
    }

    private void format(Cell cell, double number, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }
}
