package org.qingqun.report.write;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// Draws the pages that `PdfRun` makes. It knows the operators those use and no others: an unknown one is an error, never a gap on the page.
final class PageDrawing {
    private final PagePen pen;
    private final PageText text;

    PageDrawing(PagePen pen) {
        this.pen = pen;
        text = new PageText(pen);
    }

    void draw(PageContent content) throws IOException {
        var parser = new PdfContentParser(new PRTokeniser(content.operators().getBytes(StandardCharsets.ISO_8859_1)));
        var line = new ArrayList<PdfObject>();
        while (!parser.parse(line).isEmpty()) {
            var operator = line.getLast().toString();
            var operands = List.copyOf(line.subList(0, line.size() - 1));
            if (!drawn(operator, operands) && !set(operator, operands) && !written(operator, operands, content) && !placed(operator, operands, content))
                throw new IOException("unknown operator " + operator);
        }
    }

    /// Paths.
    private boolean drawn(String operator, List<PdfObject> operands) {
        double[] n = numbers(operands);
        switch (operator) {
            case "m" -> pen.move(n[0], n[1]);
            case "l" -> pen.line(n[0], n[1]);
            case "c" -> pen.curve(n);
            case "v" -> pen.curveFromHere(n);
            case "h" -> pen.close();
            case "re" -> pen.rectangle(n[0], n[1], n[2], n[3]);
            case "f" -> pen.fillPath(Path2D.WIND_NON_ZERO);
            case "f*" -> pen.fillPath(Path2D.WIND_EVEN_ODD);
            case "S" -> pen.strokePath();
            case "n" -> pen.endPath();
            case "W", "W*" -> pen.clip();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Colours and lines. Caps and joins make no difference at the width of a hair.
    private boolean set(String operator, List<PdfObject> operands) {
        double[] n = numbers(operands);
        switch (operator) {
            case "q" -> pen.save();
            case "Q" -> pen.restore();
            case "cm" -> pen.transform(n);
            case "rg", "g" -> pen.fillColour(n);
            case "RG", "G" -> pen.lineColour(n);
            case "w" -> pen.lineWidth(n[0]);
            case "d" -> pen.dash(lengths(operands.getFirst()));
            case "J", "j", "M" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Text. The width of spaces (`Tw`) has no meaning for glyphs of two bytes.
    private boolean written(String operator, List<PdfObject> operands, PageContent content) {
        double[] n = numbers(operands);
        switch (operator) {
            case "BT" -> text.begin();
            case "ET", "Tw" -> {}
            case "Tm" -> text.at(n);
            case "Td" -> text.nextLine(n[0], n[1]);
            case "Tc" -> text.gap(n[0]);
            case "Tf" -> text.font(content.font((PdfName) operands.getFirst()), n[0]);
            case "Tj" -> text.show(((PdfString) operands.getFirst()).getBytes());
            case "TJ" -> show((PdfArray) operands.getFirst());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean placed(String operator, List<PdfObject> operands, PageContent content) throws IOException {
        if (!operator.equals("Do")) return false;
        pen.save();
        new PageDrawing(pen).draw(content.form((PdfName) operands.getFirst()));
        pen.restore();
        return true;
    }

    private void show(PdfArray parts) {
        for (var part : parts.getElements()) {
            if (part instanceof PdfString codes) text.show(codes.getBytes());
            else if (part instanceof PdfNumber back) text.back(back.doubleValue());
        }
    }

    private static double[] numbers(List<PdfObject> operands) {
        return operands.stream().filter(PdfNumber.class::isInstance).mapToDouble(n -> ((PdfNumber) n).doubleValue()).toArray();
    }

    private static float[] lengths(PdfObject array) {
        var all = ((PdfArray) array).getElements();
        var lengths = new float[all.size()];
        for (int i = 0; i < lengths.length; i++) lengths[i] = ((PdfNumber) all.get(i)).floatValue();
        return lengths;
    }
}
