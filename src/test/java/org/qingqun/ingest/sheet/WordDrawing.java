package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Draws Word documents as they look: lines with bars are the rows of a table, others are lines of text. `<` belongs to the merged cell on its left,
/// `^` to the one above; `⏎` parts two paragraphs of a cell.
public final class WordDrawing {
    private WordDrawing() {}

    public static Path save(Path file, String drawing) {
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            var rows = new ArrayList<String[]>();
            for (var line : drawing.split("\n", -1)) {
                if (line.contains("|")) rows.add(line.split("\\|", -1));
                else {
                    table(document, rows);
                    document.createParagraph().createRun().setText(line);
                }
            }
            table(document, rows);
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void table(XWPFDocument document, List<String[]> rows) {
        if (rows.isEmpty()) return;
        var table = document.createTable();
        table.removeRow(0);
        for (int r = 0; r < rows.size(); r++) row(table, rows, r);
        rows.clear();
    }

    private static void row(XWPFTable table, List<String[]> rows, int r) {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) row.removeCell(0);
        for (int c = 0; c < rows.get(r).length; c++) {
            var text = rows.get(r)[c].strip();
            if (text.equals("<")) continue;
            var cell = row.createCell();
            int span = 1;
            while (c + span < rows.get(r).length && rows.get(r)[c + span].strip().equals("<")) span++;
            if (span > 1) properties(cell).addNewGridSpan().setVal(java.math.BigInteger.valueOf(span));
            boolean above = text.equals("^");
            boolean below = r + 1 < rows.size() && c < rows.get(r + 1).length && rows.get(r + 1)[c].strip().equals("^");
            if (above || below) properties(cell).addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
            if (!above) fill(cell, text);
        }
    }

    private static void fill(XWPFTableCell cell, String text) {
        var parts = text.split("⏎", -1);
        cell.setText(parts[0]);
        for (int i = 1; i < parts.length; i++) cell.addParagraph().createRun().setText(parts[i]);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}
