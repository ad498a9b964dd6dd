package org.qingqun.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

/// Writes a document as docx in the layout of GB/T 9704.
public final class DocxWriter {

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(Document text, Path target) {
        return AsideFile.write(target, out -> write(text, out));
    }

    private static void write(Document text, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            for (var block : text.blocks()) add(document, block);
            DocxPage.addTo(document, text.pageNumbers());
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(text.subject());
            properties.setCreator("清群 Qingqun");
            document.write(out);
        }
    }

    private static void add(XWPFDocument document, Block block) throws IOException {
        switch (block) {
            case Block.Title(var lines) -> {
                for (var line : lines) paragraph(document, "GwTitle", line);
                paragraph(document, "GwBody", "");
            }
            case Block.Addressee(var text) -> paragraph(document, "GwTo", text);
            case Block.Heading(var level, var text) -> paragraph(document, "GwH" + level, text);
            case Block.Paragraph(var text, _) -> paragraph(document, "GwBody", text);
            case Block.Table table -> {
                paragraph(document, "GwCap", table.caption());
                DocxTable.addTo(document, table);
                paragraph(document, "GwGap", "");
            }
            case Block.Chart chart -> {
                DocxChart.addTo(document, chart);
                paragraph(document, "GwCap", chart.caption()).setKeepNext(false);
            }
            case Block.Attachments(var label, var names) -> attachments(document, label, names);
            case Block.Signature(var by, var date) -> {
                paragraph(document, "GwBody", "").setKeepNext(true);
                signature(document, by == null ? "" : by, date);
            }
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /// 正文下空一行左空二字; the numbers stand below each other.
    private static void attachments(XWPFDocument document, String label, List<String> names) {
        paragraph(document, "GwBody", "").setKeepNext(true);
        for (int i = 0; i < names.size(); i++) {
            var number = names.size() == 1 ? "" : (i + 1) + ".";
            var line = paragraph(document, "GwBody", (i == 0 ? label : "") + number + names.get(i));
            line.setKeepNext(true); // the signature never stands alone on a page
            if (i > 0) indentFirst(line, 2 + TypeArea.characters(label));
        }
    }

    private static void indentFirst(XWPFParagraph paragraph, double characters) {
        var indent = paragraph.getCTPPr().addNewInd();
        indent.setFirstLineChars(DocxStyles.whole(characters * 100));
        indent.setFirstLine(DocxStyles.whole(characters * (TypeArea.BODY_PT - 0.25) * 20));
    }

    private static void signature(XWPFDocument document, String by, String date) {
        double[] right = TypeArea.signatureIndents(by, date);
        if (!by.isEmpty()) indentRight(paragraph(document, "GwSign", by), right[0]).setKeepNext(true);
        indentRight(paragraph(document, "GwSign", date), by.isEmpty() ? 2 : right[1]);
    }

    private static XWPFParagraph indentRight(XWPFParagraph paragraph, double characters) {
        var indent = paragraph.getCTPPr().addNewInd();
        indent.setRightChars(DocxStyles.whole(characters * 100));
        indent.setRight(DocxStyles.whole(characters * (TypeArea.BODY_PT - 0.25) * 20));
        return paragraph;
    }
}
