package org.qingqun.report.write;

import org.openpdf.text.Element;
import org.openpdf.text.Image;
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
        table.setSpacingBefore((float) TypeArea.LINE_PT / 4);
        table.setSpacingAfter((float) TypeArea.LINE_PT / 4);
        var caption = cell(block.caption(), words.bold, (float) TypeArea.CAPTION_PT, Element.ALIGN_CENTER);
        caption.setColspan(columns.size());
        caption.setBorder(Rectangle.NO_BORDER);
        caption.setMinimumHeight((float) TypeArea.LINE_PT);
        table.addCell(caption);
        for (var column : columns) table.addCell(cell(column.heading(), words.bold, (float) TypeArea.TABLE_HEAD_PT, Element.ALIGN_CENTER));
        table.setHeaderRows(2);
        for (int r = 0; r < block.rows().size(); r++) {
            var font = block.totalLast() && r == block.rows().size() - 1 ? words.bold : words.serif;
            for (var text : block.rows().get(r)) table.addCell(cell(text, font, (float) TypeArea.TABLE_PT, Element.ALIGN_CENTER));
        }
        return table;
    }

    /// A picture and its caption, never parted.
    PdfPTable figure(Image picture, String caption) {
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        var frame = new PdfPCell(picture, true);
        frame.setBorder(Rectangle.NO_BORDER);
        table.addCell(frame);
        var below = cell(caption, words.bold, (float) TypeArea.CAPTION_PT, Element.ALIGN_CENTER);
        below.setBorder(Rectangle.NO_BORDER);
        table.addCell(below);
        return table;
    }

    private PdfPCell cell(String text, BaseFont font, float pt, int align) {
        var phrase = new Phrase(words.chunk(text, font, pt));
        phrase.setLeading(pt * 1.3f);
        var cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(2);
        cell.setPaddingBottom(5);
        return cell;
    }
}
