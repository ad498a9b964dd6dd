package org.qingqun.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

/// One pdf being written.
final class PdfRun {
    private static final float LINE = (float) TypeArea.LINE_PT;
    /// A sentence of so many lines is not torn between two pages.
    private static final int WHOLE_LINES = 3;
    private static final int LINE_CHARACTERS = 28;
    private final Document text;
    private final Fonts fonts;
    private final PdfText words;
    private final PdfPageEvents events;
    private final org.openpdf.text.Document pdf = new org.openpdf.text.Document(PageSize.A4, TypeArea.points(TypeArea.LEFT_MM),
            TypeArea.points(TypeArea.RIGHT_MM), TypeArea.points(TypeArea.TOP_MM), TypeArea.points(TypeArea.BOTTOM_MM));
    private final PdfWriter writer;

    PdfRun(Document text, Fonts fonts, OutputStream out) throws IOException, DocumentException {
        this.text = text;
        this.fonts = fonts;
        words = new PdfText(fonts);
        events = new PdfPageEvents(words.serif, text.pageNumbers());
        writer = PdfWriter.getInstance(pdf, out);
        writer.setStrictImageSequence(true); // or a chart moves away from its caption
        if (!isChinese()) writer.setSpaceCharRatio(12); // stretches the spaces of an English line rather than its letters
        writer.setPageEvent(events);
        pdf.addTitle(text.subject());
        pdf.addCreator("清群 Qingqun");
    }

    /// @return where the lines with filled-in figures stand
    List<PageMark> write() throws IOException, DocumentException {
        pdf.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(isChinese() ? "zh-CN" : "en"));
        for (var block : text.blocks()) add(block);
        pdf.close();
        return events.marks();
    }

    /// By the heading's words: a place's name alone is Chinese in an English report too.
    private boolean isChinese() {
        return text.subject().codePoints().filter(c -> c >= 0x2000).count() * 2 > text.subject().length();
    }

    private void add(Block block) throws IOException, DocumentException {
        switch (block) {
            case Block.Title(var lines) -> {
                for (var line : lines) add(words.paragraph(line, words.bold, 22, Element.ALIGN_CENTER, 0), 32);
                pdf.add(words.body(""));
            }
            case Block.Addressee(var to) -> pdf.add(words.paragraph(to, words.serif, PdfText.BODY_PT, Element.ALIGN_LEFT, 0));
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var sentence, var basis) -> sentence(sentence, basis);
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

    private void sentence(String sentence, Basis basis) throws DocumentException {
        double lines = Math.ceil((TypeArea.characters(sentence) + 2) / LINE_CHARACTERS);
        if (lines <= WHOLE_LINES) requireRoom((float) lines * LINE);
        pdf.add(basis == Basis.NONE ? words.body(sentence) : words.marked(sentence, basis.name()));
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

    private Paragraph attachment(String label, List<String> names, int i) {
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
