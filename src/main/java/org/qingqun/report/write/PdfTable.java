package org.qingqun.report.write;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.qingqun.report.document.Block;

/// A table of a pdf, with its caption and header repeated on each page.
record PdfTable(PdfText words) {
    PdfPTable of(Block.Table block) {
        var columns = block.columns();
        var table = new PdfPTable(columns.size());
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) widths[i] = columns.get(i).weight();
        table.setWidths(widths);
        table.setWidthPercentage(100);
        table.setKeepTogether(block.rows().size() <= TypeArea.WHOLE_TABLE_ROWS);
        table.setSpacingAfter((float) TypeArea.LINE_PT / 3);
        var caption = cell(block.caption(), words.bold, (float) TypeArea.CAPTION_PT, Element.ALIGN_CENTER);
        caption.setColspan(columns.size());
        caption.setBorder(Rectangle.NO_BORDER);
        caption.setMinimumHeight((float) TypeArea.LINE_PT);
        table.addCell(caption);
        for (var column : columns) table.addCell(cell(column.heading(), words.bold, (float) TypeArea.TABLE_PT, Element.ALIGN_CENTER));
        table.setHeaderRows(2);
        for (int r = 0; r < block.rows().size(); r++) {
            var font = block.totalLast() && r == block.rows().size() - 1 ? words.bold : words.serif;
            for (var text : block.rows().get(r)) table.addCell(cell(text, font, (float) TypeArea.TABLE_PT, Element.ALIGN_CENTER));
        }
        return table;
    }

    private PdfPCell cell(String text, BaseFont font, float pt, int align) {
        var phrase = new Phrase(words.chunk(text, font, pt));
        phrase.setLeading(pt * 1.3f);
        var cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        return cell;
    }
}
