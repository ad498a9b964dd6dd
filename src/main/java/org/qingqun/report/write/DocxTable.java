package org.qingqun.report.write;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.qingqun.report.document.Block;

/// A table of a docx: fixed widths (WPS reads `w:gridCol`), a header repeated on each page, rows that do not break.
final class DocxTable {
    private DocxTable() {}

    static void addTo(XWPFDocument document, Block.Table block) {
        var table = document.createTable(block.rows().size() + 1, block.columns().size());
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(20, 40, 20, 40);
        int[] widths = widths(block.columns());
        fix(table, widths);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, block.columns().stream().map(Block.Column::heading).toList(), "GwTh", widths, true);
        for (int r = 0; r < block.rows().size(); r++) {
            boolean last = r == block.rows().size() - 1;
            boolean keep = !last && block.rows().size() <= TypeArea.WHOLE_TABLE_ROWS;
            fill(table.getRow(r + 1), block.rows().get(r), last && block.totalLast() ? "GwTotal" : "GwTd", widths, keep);
        }
    }

    private static int[] widths(List<Block.Column> columns) {
        double all = columns.stream().mapToInt(Block.Column::weight).sum();
        double typeArea = TypeArea.twips(210 - TypeArea.LEFT_MM - TypeArea.RIGHT_MM);
        return columns.stream().mapToInt(c -> (int) (typeArea * c.weight() / all)).toArray();
    }

    private static void fix(XWPFTable table, int[] widths) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(java.util.Arrays.stream(widths).sum());
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int width : widths) grid.addNewGridCol().setW(DocxStyles.whole(width));
    }

    private static void fill(XWPFTableRow row, List<String> texts, String style, int[] widths, boolean keepWithNext) {
        row.setCantSplitRow(true);
        for (int c = 0; c < texts.size(); c++) {
            var cell = row.getCell(c);
            cell.setWidth(Integer.toString(widths[c]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            paragraph.setKeepNext(keepWithNext);
            var run = paragraph.createRun();
            var lines = texts.get(c).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) run.addBreak();
                run.setText(lines[i], i);
            }
        }
    }
}
