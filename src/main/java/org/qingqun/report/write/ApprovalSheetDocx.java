package org.qingqun.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.qingqun.report.document.SheetPage;

/// Writes an approval sheet as docx: A4 across, its head on every page.
public final class ApprovalSheetDocx {
    private static final int MARGIN_MM = 12;
    private static final int FOOT_MM = 8;
    private static final int ACROSS_MM = 297;
    private static final int DOWN_MM = 210;
    private static final String SHADE = "F2F2F2";
    private static final double BODY_PT = 9;
    private static final double CODE_PT = 8;
    private static final double TICK_PT = 14;
    private static final double FACTS_PT = 11;

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(SheetPage page, Path target) {
        return AsideFile.write(target, out -> write(page, out));
    }

    private static void write(SheetPage page, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            paper(document);
            text(paragraph(document), page.title(), DocxStyles.HEI, 18, true).setAlignment(ParagraphAlignment.CENTER);
            for (var fact : page.facts()) text(paragraph(document), fact, DocxStyles.SONG, FACTS_PT, false);
            box(document, page.summary());
            text(paragraph(document), page.how(), DocxStyles.SONG, BODY_PT, false).setSpacingBefore(60);
            table(document, page);
            text(paragraph(document), page.signature(), DocxStyles.SONG, 12, false).setSpacingBefore(240);
            text(paragraph(document), page.seal(), DocxStyles.SONG, 7, false).setSpacingBefore(120);
            foot(document, page.foot());
            document.getProperties().getCoreProperties().setTitle(page.title() + " " + page.code());
            document.getProperties().getCoreProperties().setCreator("清群 Qingqun");
            document.write(out);
        }
    }

    private static void paper(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(DocxStyles.whole(TypeArea.twips(ACROSS_MM)));
        size.setH(DocxStyles.whole(TypeArea.twips(DOWN_MM)));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        var side = DocxStyles.whole(TypeArea.twips(MARGIN_MM));
        margins.setTop(side);
        margins.setBottom(DocxStyles.whole(TypeArea.twips(MARGIN_MM + FOOT_MM)));
        margins.setLeft(side);
        margins.setRight(side);
        margins.setHeader(side);
        margins.setFooter(DocxStyles.whole(TypeArea.twips(FOOT_MM)));
    }

    private static void box(XWPFDocument document, List<String> sentences) {
        var table = document.createTable(1, 1);
        fix(table, new int[] {width()});
        var cell = table.getRow(0).getCell(0);
        shade(cell);
        for (int i = 0; i < sentences.size(); i++)
            text(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), sentences.get(i), DocxStyles.HEI, FACTS_PT, false);
    }

    private static void table(XWPFDocument document, SheetPage page) {
        int[] widths = widths(page.columns());
        int rows = 1 + page.parts().stream().mapToInt(p -> 1 + p.rows().size()).sum();
        var table = document.createTable(rows, widths.length);
        fix(table, widths);
        var lines = table.getRows().iterator(); // asked for by number, each would be searched from the first
        var head = lines.next();
        head.setRepeatHeader(true);
        var cells = head.getTableCells();
        for (int c = 0; c < widths.length; c++) fill(cells.get(c), page.columns().get(c).heading(), DocxStyles.HEI, BODY_PT, true);
        for (var part : page.parts()) {
            band(lines.next(), part.title(), widths);
            for (var texts : part.rows()) line(lines.next(), page.columns(), texts);
        }
    }

    /// One cell over all columns.
    private static void band(XWPFTableRow row, String title, int[] widths) {
        while (row.getTableCells().size() > 1) row.removeCell(row.getTableCells().size() - 1);
        row.getCtRow().setTcArray(new org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc[] {row.getCtRow().getTcArray(0)});
        var cell = row.getCell(0);
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(DocxStyles.whole(widths.length));
        shade(cell);
        fill(cell, title, DocxStyles.HEI, BODY_PT, false);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.LEFT); // makes the properties the next line needs
        paragraph.setKeepNext(true);
    }

    private static void line(XWPFTableRow row, List<SheetPage.Column> columns, List<String> texts) {
        row.setCantSplitRow(true);
        var cells = row.getTableCells();
        for (int c = 0; c < texts.size(); c++)
            fill(cells.get(c), texts.get(c), DocxStyles.SONG, columns.get(c).tick() ? TICK_PT : columns.get(c).centred() ? CODE_PT : BODY_PT, columns.get(c).centred());
    }

    private static void fill(XWPFTableCell cell, String text, String font, double pt, boolean centred) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = text(cell.getParagraphs().getFirst(), text, font, pt, false);
        if (centred) paragraph.setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph text(XWPFParagraph paragraph, String text, String font, double pt, boolean bold) {
        var run = paragraph.createRun();
        DocxStyles.fonts(run.getCTR().addNewRPr(), font, pt, bold);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i], i);
        }
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document) {
        return document.createParagraph();
    }

    private static void shade(XWPFTableCell cell) {
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        var shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(SHADE);
    }

    private static void foot(XWPFDocument document, String text) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        text(paragraph, text + "    ", DocxStyles.SONG, BODY_PT, false);
        field(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        text(paragraph, "1", DocxStyles.SONG, BODY_PT, false);
        field(paragraph, STFldCharType.END);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum mark) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(mark);
    }

    private static int[] widths(List<SheetPage.Column> columns) {
        double all = columns.stream().mapToInt(SheetPage.Column::width).sum();
        return columns.stream().mapToInt(c -> (int) (width() * c.width() / all)).toArray();
    }

    private static int width() {
        return TypeArea.twips(ACROSS_MM - 2.0 * MARGIN_MM);
    }

    /// Fixed widths, also as WPS reads them.
    private static void fix(XWPFTable table, int[] widths) {
        table.setCellMargins(30, 60, 30, 60);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(java.util.Arrays.stream(widths).sum());
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int width : widths) grid.addNewGridCol().setW(DocxStyles.whole(width));
        for (var row : table.getRows()) {
            var cells = row.getTableCells();
            for (int c = 0; c < widths.length; c++) cells.get(c).setWidth(Integer.toString(widths[c]));
        }
    }
}
