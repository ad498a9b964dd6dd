package org.qingqun.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

/// Writes a document as pdf in the layout of GB/T 9704, with our own fonts embedded: it looks the same everywhere and its text can be copied.
public final class PdfWriter {
    private static final float LINE = (float) TypeArea.LINE_PT;
    private final Fonts fonts;

    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH` (and no file), `FILE_MISSING` without our fonts, `FILE_IN_USE`,
    ///         `CANNOT_WRITE`
    public Path write(Document text, Path target) {
        return AsideFile.write(target, out -> {
            try {
                new Run(text, out).write();
            } catch (DocumentException broken) {
                throw new IOException(broken);
            }
        });
    }

    /// One file being written.
    private final class Run {
        private final Document text;
        private final PdfText words = new PdfText(fonts);
        private final org.openpdf.text.Document pdf = new org.openpdf.text.Document(PageSize.A4, mm(28), mm(26), mm(37), mm(35));
        private final org.openpdf.text.pdf.PdfWriter writer;

        Run(Document text, OutputStream out) throws IOException, DocumentException {
            this.text = text;
            writer = org.openpdf.text.pdf.PdfWriter.getInstance(pdf, out);
            writer.setStrictImageSequence(true); // or a chart moves away from its caption
            writer.setSpaceCharRatio(12); // stretches the spaces of an English line rather than its letters
            if (text.pageNumbers() == Document.PageNumbers.OUTSIDE) writer.setPageEvent(new PageNumbers(words.serif));
            pdf.addTitle(text.subject());
            pdf.addCreator("清群 Qingqun");
        }

        void write() throws IOException, DocumentException {
            pdf.open();
            writer.getExtraCatalog().put(org.openpdf.text.pdf.PdfName.LANG, new PdfString("zh-CN"));
            for (var block : text.blocks()) add(block);
            pdf.close();
        }

        private void add(Block block) throws IOException, DocumentException {
            switch (block) {
                case Block.Title(var lines) -> {
                    for (var line : lines) add(words.paragraph(line, words.bold, 22, Element.ALIGN_CENTER, 0), 32);
                    pdf.add(words.body(""));
                }
                case Block.Addressee(var to) -> pdf.add(words.paragraph(to, words.serif, PdfText.BODY_PT, Element.ALIGN_LEFT, 0));
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph(var sentence, _) -> pdf.add(words.body(sentence));
                case Block.Table table -> pdf.add(new PdfTable(words).of(table));
                case Block.Chart chart -> chart(chart);
                case Block.Attachments(var label, var names) -> {
                    requireRoom((names.size() + 5) * LINE); // the signature never stands alone on a page
                    pdf.add(words.body(""));
                    for (int i = 0; i < names.size(); i++) pdf.add(attachment(label, names, i));
                }
                case Block.Signature(var by, var date) -> signature(by == null ? "" : by, date);
            }
        }

        private void add(Paragraph paragraph, float leading) throws DocumentException {
            paragraph.setLeading(leading);
            pdf.add(paragraph);
        }

        /// A heading takes at least one line of its text along.
        private void heading(Block.Heading heading) throws DocumentException {
            requireRoom(3 * LINE);
            pdf.add(words.paragraph(heading.text(), heading.level() == 1 ? words.bold : words.serif, PdfText.BODY_PT, Element.ALIGN_LEFT, 2));
        }

        private void chart(Block.Chart chart) throws DocumentException {
            float width = pdf.right() - pdf.left();
            float height = 165;
            var template = writer.getDirectContent().createTemplate(width, height);
            var pen = template.createGraphicsShapes(width, height);
            new ChartWriter(fonts).draw(chart, "", pen, width, height, 9);
            pen.dispose();
            pdf.add(new PdfTable(words).figure(Image.getInstance(template), chart.caption()));
        }

        private void requireRoom(float height) {
            if (writer.getVerticalPosition(true) < pdf.bottomMargin() + height) pdf.newPage();
        }

        private Paragraph attachment(String label, java.util.List<String> names, int i) {
            var number = names.size() == 1 ? "" : (i + 1) + ".";
            return words.paragraph((i == 0 ? label : "") + number + names.get(i), words.serif, PdfText.BODY_PT, Element.ALIGN_LEFT,
                    i == 0 ? 2 : 2 + TypeArea.characters(label));
        }

        private void signature(String by, String date) throws DocumentException {
            double[] right = TypeArea.signatureIndents(by, date);
            requireRoom(3 * LINE);
            pdf.add(words.body(""));
            if (!by.isEmpty()) pdf.add(signed(by, right[0]));
            pdf.add(signed(date, by.isEmpty() ? 2 : right[1]));
        }

        private Paragraph signed(String line, double characters) {
            var paragraph = words.paragraph(line, words.serif, PdfText.BODY_PT, Element.ALIGN_RIGHT, 0);
            paragraph.setIndentationRight((float) (characters * PdfText.BODY_PT));
            return paragraph;
        }
    }

    /// — 1 —, 7 mm below the type area, one character from the outer edge.
    private static final class PageNumbers extends PdfPageEventHelper {
        private static final float PT = 14;
        private final BaseFont font;

        PageNumbers(BaseFont font) {
            this.font = font;
        }

        @Override public void onEndPage(org.openpdf.text.pdf.PdfWriter writer, org.openpdf.text.Document pdf) {
            boolean odd = writer.getPageNumber() % 2 == 1;
            var canvas = writer.getDirectContent();
            canvas.beginText();
            canvas.setFontAndSize(font, PT);
            canvas.showTextAligned(odd ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT, "— " + writer.getPageNumber() + " —",
                    odd ? pdf.right() - PT : pdf.left() + PT, pdf.bottom() - mm(7) - PT / 3, 0);
            canvas.endText();
        }
    }

    private static float mm(double millimetres) {
        return TypeArea.points(millimetres);
    }
}
