package org.qingqun.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// What stands on a page, or in a picture placed on it, with the fonts and pictures it names.
///
/// @param operators as the file holds them, one character a byte
record PageContent(String operators, Map<PdfName, PageFont> fonts, Map<PdfName, PageContent> forms) {
    /// Fonts of a pdf by their own names; a subset has six letters and a plus before.
    interface Faces {
        PageFont face(String name);
    }

    static PageContent ofPage(PdfReader pdf, int page, Faces faces) throws IOException {
        return of(pdf.getPageContent(page), pdf.getPageN(page).getAsDict(PdfName.RESOURCES), faces);
    }

    private static PageContent of(byte[] operators, PdfDictionary resources, Faces faces) throws IOException {
        var fonts = new HashMap<PdfName, PageFont>();
        var named = resources.getAsDict(PdfName.FONT);
        if (named != null) for (var name : named.getKeys()) fonts.put(name, faces.face(named.getAsDict(name).getAsName(PdfName.BASEFONT).toString()));
        var forms = new HashMap<PdfName, PageContent>();
        var pictures = resources.getAsDict(PdfName.XOBJECT);
        if (pictures != null) for (var name : pictures.getKeys()) forms.put(name, ofForm((PRStream) PdfReader.getPdfObject(pictures.get(name)), faces));
        return new PageContent(new String(operators, StandardCharsets.ISO_8859_1), fonts, forms);
    }

    private static PageContent ofForm(PRStream form, Faces faces) throws IOException {
        return of(PdfReader.getStreamBytes(form), form.getAsDict(PdfName.RESOURCES), faces);
    }

    PageFont font(PdfName name) {
        var font = fonts.get(name);
        if (font == null) throw new IllegalStateException("no font " + name);
        return font;
    }

    PageContent form(PdfName name) {
        var form = forms.get(name);
        if (form == null) throw new IllegalStateException("no picture " + name);
        return form;
    }
}
