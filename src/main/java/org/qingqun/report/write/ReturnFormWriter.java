package org.qingqun.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.value.Answers;
import org.qingqun.inventory.AssetField;
import org.qingqun.returns.FormWords;
import org.qingqun.returns.ReturnForm;

/// Writes return forms as xlsx: a sheet a family with what is known filled in and blank rows below, choices as drop-downs, codes and headings protected,
/// set up to be printed and signed; behind them how to fill it in.
public final class ReturnFormWriter {
    private static final FormWords WORDS = FormWords.BUNDLED;
    private static final String FONT = "宋体";
    private static final String FAINT = "808080";
    /// Against mistakes only; the instructions name it.
    private static final String PASSWORD = "qingqun";
    private static final int HEADING = 4;
    private static final int SPARE = 20;
    private static final int LAST_CHECKED = 5_000;
    /// Of the columns, in characters: together as narrow as reads well on one landscape page, two lines a cell.
    private static final Map<AssetField, Integer> WIDTHS = Map.of(AssetField.NAME, 20, AssetField.PURPOSE, 16, AssetField.PHONE, 12, AssetField.SURVIVOR, 12,
            AssetField.MEMBERS, 6, AssetField.TEMPORARY, 5, AssetField.PLATFORM, 7, AssetField.ACTIVITY, 7, AssetField.DISPOSITION, 8, AssetField.NOTE, 9);
    private static final int WIDTH = 10;
    private static final Set<AssetField> PROSE = EnumSet.of(AssetField.NAME, AssetField.PURPOSE, AssetField.SURVIVOR, AssetField.REASON, AssetField.NOTE);
    private static final double TWO_LINES = 30; // points
    private static final int INSTRUCTION_WIDTH = 70;

    /// @return the file, named after the unit
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(ReturnForm form, Path folder) {
        return AsideFile.write(folder.resolve(fileName(form)), out -> write(form, out));
    }

    static String fileName(ReturnForm form) {
        return WORDS.text("file", safe(form.unit().name()));
    }

    /// A name that every file system takes.
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    static void write(ReturnForm form, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Qingqun", "1.0")) {
            book.setGlobalDefaultFont(FONT, 11);
            for (var sheet : form.sheets()) write(book, form, sheet);
            instructions(book);
        }
    }

    private static void write(Workbook book, ReturnForm form, ReturnForm.Sheet part) throws IOException {
        var name = WORDS.text("sheet." + part.family().key());
        var sheet = book.newWorksheet(name);
        int last = HEADING + part.lines().size() + SPARE;
        int width = part.fields().size();
        title(sheet, 0, width, WORDS.text("title", form.campaign(), name));
        sheet.style(0, 0).bold().fontName(FONT).fontSize(22).horizontalAlignment("center").verticalAlignment("center").set();
        title(sheet, 1, width, WORDS.text("unit", form.unit().name(), form.code()));
        title(sheet, 2, width, form.due() == null ? WORDS.text("ask") : WORDS.text("ask-due", day(form.due())));
        title(sheet, 3, width, WORDS.text("sign"));
        headings(sheet, part);
        open(sheet, part.fields(), last);
        for (int i = 0; i < part.lines().size(); i++) line(sheet, HEADING + 1 + i, i + 1, part.fields(), part.lines().get(i));
        choices(sheet, part);
        print(sheet);
        sheet.protect(PASSWORD, SheetProtectionOption.SHEET, SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.DELETE_COLUMNS);
        sheet.finish();
    }

    private static void title(Worksheet sheet, int row, int width, String text) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, width).merge();
        sheet.rowHeight(row, row == 0 ? 40 : 26);
        sheet.range(row, 0, row, width).style().fontName(FONT).fontSize(14).verticalAlignment("center")
                .protectionOption(ProtectionOption.LOCKED, row != HEADING - 1).set();
    }

    private static void headings(Worksheet sheet, ReturnForm.Sheet part) {
        XlsxWriter.head(sheet, HEADING, 0, WORDS.text("number"), 5);
        sheet.rowHeight(HEADING, 36);
        for (int c = 0; c < part.fields().size(); c++) {
            var field = part.fields().get(c);
            XlsxWriter.head(sheet, HEADING, c + 1, WORDS.heading(part.family(), field), WIDTHS.getOrDefault(field, WIDTH));
            int column = c + 1;
            WORDS.hint(field).ifPresent(hint -> sheet.comment(HEADING, column, hint));
        }
    }

    /// Everything may be filled in but the codes. Texts stay what is typed: no 2023-05 turns into the first of May.
    private static void open(Worksheet sheet, List<AssetField> fields, int last) {
        sheet.range(HEADING + 1, 0, last, 0).style().fontName(FONT).fontSize(11).borderStyle(BorderStyle.THIN).horizontalAlignment("center").verticalAlignment("center")
                .protectionOption(ProtectionOption.LOCKED, false).set();
        for (int row = HEADING + 1; row <= last; row++) sheet.rowHeight(row, TWO_LINES);
        for (int c = 0; c < fields.size(); c++) {
            boolean code = fields.get(c) == AssetField.CODE;
            var style = sheet.range(HEADING + 1, c + 1, last, c + 1).style().fontName(FONT).fontSize(11).borderStyle(BorderStyle.THIN).wrapText(true)
                    .verticalAlignment("center");
            style.protectionOption(ProtectionOption.LOCKED, code);
            if (fields.get(c) != AssetField.MEMBERS) style.format("@");
            if (code) style.fontColor(FAINT);
            if (!PROSE.contains(fields.get(c))) style.horizontalAlignment("center");
            style.set();
        }
    }

    private static void line(Worksheet sheet, int row, int number, List<AssetField> fields, Map<AssetField, Cell> cells) {
        sheet.value(row, 0, number);
        for (int c = 0; c < fields.size(); c++) {
            var cell = cells.getOrDefault(fields.get(c), Cell.BLANK);
            if (cell.kind() == Cell.Kind.NUMBER) sheet.value(row, c + 1, new BigDecimal(cell.text()));
            else if (!cell.isBlank()) sheet.inlineString(row, c + 1, cell.text());
        }
    }

    private static void choices(Worksheet sheet, ReturnForm.Sheet part) {
        for (int c = 0; c < part.fields().size(); c++) {
            var answers = Answers.to(part.fields().get(c), part.family());
            if (answers.isEmpty()) continue;
            sheet.range(HEADING + 1, c + 1, LAST_CHECKED, c + 1).validateWithListByFormula("\"" + String.join(",", answers) + "\"").allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle(WORDS.heading(part.family(), part.fields().get(c))).error(WORDS.text("wrong"));
        }
    }

    private static void print(Worksheet sheet) {
        sheet.freezePane(2, HEADING + 1);
        sheet.repeatRows(HEADING);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // as many pages as the rows need
        sheet.topMargin(0.5f);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private static void instructions(Workbook book) throws IOException {
        var sheet = book.newWorksheet(WORDS.text("instructions"));
        sheet.width(0, INSTRUCTION_WIDTH);
        sheet.inlineString(0, 0, WORDS.text("instructions-head"));
        sheet.rowHeight(0, TWO_LINES);
        sheet.style(0, 0).bold().fontName(FONT).fontSize(16).verticalAlignment("center").set();
        var lines = WORDS.lines("instructions", PASSWORD);
        for (int i = 0; i < lines.size(); i++) {
            sheet.inlineString(i + 1, 0, lines.get(i));
            sheet.rowHeight(i + 1, 4 + 18 * XlsxWriter.lines(lines.get(i), INSTRUCTION_WIDTH - 6)); // the font is a little larger than what widths count in
            sheet.style(i + 1, 0).fontName(FONT).fontSize(12).wrapText(true).verticalAlignment("top").set();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }

    private static String day(LocalDate day) {
        return WORDS.text("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
